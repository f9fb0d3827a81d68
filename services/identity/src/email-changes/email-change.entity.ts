import { newId } from '@emporium/service-kit'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'

/** Wishes of one account within an hour, and within a day: each sends a mail to an address that it names. */
export const changesPerHour = 5
export const changesPerDay = 10

/** Somebody wishes to have another e-mail address; it counts once the new one is proved (ON-1). */
@Entity('email_changes')
@Index('ix_email_changes_account', ['accountId', 'createdAt'])
@Index('ix_email_changes_old', ['oldEmail'])
export class EmailChange {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_email_changes' }) id: string
  @ForeignKey(() => Account, { name: 'fk_email_changes_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string
  /** In which session it was asked for; it stays when the change ends the others. */
  @Column('uuid', { name: 'session_id' }) sessionId: string
  @Column('varchar', { name: 'old_email' }) oldEmail: string
  @Column('varchar', { name: 'new_email' }) newEmail: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt: Date | null

  /** A wish that waits for the new address to be proved. */
  static ask(
    of: Pick<EmailChange, 'accountId' | 'sessionId' | 'oldEmail' | 'newEmail'>,
    now: Date,
  ): EmailChange {
    const fresh = { id: newId(), ...of, createdAt: now, confirmedAt: null, undoneAt: null }
    return Object.assign(new EmailChange(), fresh)
  }
}
