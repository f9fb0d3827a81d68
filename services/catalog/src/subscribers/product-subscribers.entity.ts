import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** How many buyers have an active subscription of a product, for what is popular (ST-1): one buyer is one, with forty of them. */
@Entity('product_subscribers')
@Index('ix_product_subscribers_active', ['active', 'productId'])
export class ProductSubscribers {
  @PrimaryColumn('uuid', {
    name: 'product_id',
    primaryKeyConstraintName: 'pk_product_subscribers',
  })
  productId: string
  @Column('integer', { name: 'active' }) active: number
}
