import { reminderKinds, type ReminderKind } from '@emporium/domain'
import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** That somebody was reminded of a case: once of each due date, and once of each wait (RV-9). */
@Entity('case_reminders')
@Check('ck_case_reminders_kind', `kind IN (${reminderKinds.map((kind) => `'${kind}'`).join(', ')})`)
export class CaseReminder {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'pk_case_reminders' })
  caseId: string
  @PrimaryColumn('varchar', { name: 'kind', primaryKeyConstraintName: 'pk_case_reminders' })
  kind: ReminderKind
  /** The due date that is near or over, or the instant since which it waits for the seller. */
  @PrimaryColumn('timestamptz', { name: 'about', primaryKeyConstraintName: 'pk_case_reminders' })
  about: Date
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date
}
