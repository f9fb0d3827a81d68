import { Column, Entity, PrimaryColumn } from 'typeorm'

/** By which filter the queue opens for somebody who has not said another in the address (RV-7). */
@Entity('default_filters')
export class DefaultFilter {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_default_filters' })
  accountId: string
  @Column('uuid', { name: 'filter_id' }) filterId: string
}
