import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What is known of a vendor from the event of its approval. */
@Entity('vendor_refs')
export class VendorRef {
  @PrimaryColumn('uuid', { name: 'vendor_id', primaryKeyConstraintName: 'pk_vendor_refs' })
  vendorId: string
  @Column('varchar', { name: 'name' }) name: string
  @Column('varchar', { name: 'slug' }) slug: string
  /** Of the event; an older one changes nothing. */
  @Column('bigint', { name: 'sequence' }) sequence: string
}
