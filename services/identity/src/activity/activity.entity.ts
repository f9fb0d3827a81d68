import { activityKinds, type ActivityKind } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'

/** Something that happened to an account: when, from where, on what, and by whom, if it was an admin. */
@Entity('activities')
@Index('ix_activities_account', ['accountId', 'at', 'id'])
@Index('ix_activities_at', ['at'])
@Check('ck_activities_kind', `kind IN (${activityKinds.map((kind) => `'${kind}'`).join(', ')})`)
export class Activity {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_activities' }) id: string
  @ForeignKey(() => Account, { name: 'fk_activities_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  @Column('varchar', { name: 'kind' }) kind: ActivityKind
  @Column('varchar', { name: 'address', nullable: true }) address: string | null
  @Column('varchar', { name: 'user_agent', nullable: true }) userAgent: string | null
  /** The admin who did it; null when it was the person. */
  @Column('uuid', { name: 'by_id', nullable: true }) byId: string | null
  @Column('varchar', { name: 'reason', nullable: true }) reason: string | null
  @Column('timestamptz', { name: 'at' }) at: Date

  /** A line of the log. */
  static of(
    of: Pick<Activity, 'accountId' | 'kind' | 'address' | 'userAgent' | 'byId' | 'reason'>,
    at: Date,
  ): Activity {
    return Object.assign(new Activity(), { id: newId(), ...of, at })
  }
}
