import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Somebody of operations as identity tells of them: whether they review, and for whose products they cannot (RV-7). */
@Entity('colleagues')
export class Colleague {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_colleagues' })
  accountId: string
  @Column('varchar', { name: 'name' }) name: string
  @Column('boolean', { name: 'is_reviewer' }) isReviewer: boolean
  /** The vendors whose team they belong to. */
  @Column('uuid', { name: 'vendor_ids', array: true }) vendorIds: string[]
  /** Of the event; an older one changes nothing. */
  @Column('bigint', { name: 'sequence' }) sequence: string

  /** Whether they may be given a case of this vendor. */
  mayReview(vendorId: string): boolean {
    return this.isReviewer && !this.vendorIds.includes(vendorId)
  }
}
