import type { MessageFault, MessageVerdict } from '@emporium/domain'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What a subscriber can report: a message of a conversation, or an announcement. */
export const reportedKinds = ['message', 'announcement'] as const
export type ReportedKind = (typeof reportedKinds)[number]

/** A subscriber's word that something is wrong with what a seller wrote: one that is open for each of both (SP-2). */
@Entity('message_reports')
@Index('uq_message_reports_open', ['messageId', 'reporterId'], {
  unique: true,
  where: 'verdict IS NULL',
})
@Check('ck_message_reports_kind', `kind IN ('message', 'announcement')`)
@Check('ck_message_reports_verdict', `verdict IN ('withdrawn', 'kept')`)
export class MessageReport {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_message_reports' }) id: string
  @Column('varchar', { name: 'kind' }) kind: ReportedKind
  /** The message, or the announcement. */
  @Column('uuid', { name: 'message_id' }) messageId: string
  @Column('uuid', { name: 'reporter_id' }) reporterId: string
  /** The name that the reporter had then, for operations alone. */
  @Column('varchar', { name: 'reporter_name' }) reporterName: string
  @Column('varchar', { name: 'code' }) code: MessageFault
  @Column('text', { name: 'text' }) text: string
  @Column('timestamptz', { name: 'at' }) at: Date
  /** What operations decided; null while it is open. */
  @Column('varchar', { name: 'verdict', nullable: true }) verdict: MessageVerdict | null
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null
}
