import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Somebody of the desk who has a case open, and when their page last said so (RV-7). */
@Entity('onlookers')
@Index('ix_onlookers_account', ['accountId', 'seenAt'])
export class Onlooker {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'pk_onlookers' })
  caseId: string
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_onlookers' })
  accountId: string
  @Column('varchar', { name: 'name' }) name: string
  @Column('timestamptz', { name: 'since' }) since: Date
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date
}
