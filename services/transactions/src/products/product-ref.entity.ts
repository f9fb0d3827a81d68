import type { ProductType } from '@emporium/domain'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What this service knows of a product, from the catalog's events. */
@Entity('product_refs')
@Index('ix_product_refs_slug', ['slug'])
@Index('ix_product_refs_vendor', ['vendorId'])
export class ProductRef {
  @PrimaryColumn('uuid', { name: 'product_id', primaryKeyConstraintName: 'pk_product_refs' })
  productId: string
  @Column('uuid', { name: 'vendor_id' }) vendorId: string
  @Column('varchar', { name: 'vendor_name' }) vendorName: string
  @Column('varchar', { name: 'type' }) type: ProductType
  @Column('varchar', { name: 'name' }) name: string
  @Column('varchar', { name: 'slug' }) slug: string
  @Column('boolean', { name: 'is_available' }) isAvailable: boolean
  /** Sequence of the event that this row reflects; older ones are ignored. */
  @Column('bigint', { name: 'sequence' }) sequence: string
}
