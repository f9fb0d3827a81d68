import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { SaidReason } from '../verdicts/rejection-reasons.ts'

/** What a reviewer writes on a case and has not sent yet: to the seller, to the desk, or why it is rejected. */
export const draftKinds = ['message', 'note', 'rejection'] as const
export type DraftKind = (typeof draftKinds)[number]

/** A draft of one reviewer on one case; on every device of this person, and nobody else's (RV-7). */
@Entity('case_drafts')
@Check('ck_case_drafts_kind', `kind IN ('message', 'note', 'rejection')`)
export class CaseDraft {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'pk_case_drafts' })
  caseId: string
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_case_drafts' })
  accountId: string
  @PrimaryColumn('varchar', { name: 'kind', primaryKeyConstraintName: 'pk_case_drafts' })
  kind: DraftKind
  @Column('text', { name: 'text' }) text: string
  /** The reasons of a rejection so far; parts of one may be missing. */
  @Column('jsonb', { name: 'reasons' }) reasons: SaidReason[]
  /** The findings of a rejection that were chosen by hand; null while the choice is still the proposed one. */
  @Column('jsonb', { name: 'findings', nullable: true }) findings: string[] | null
  /** The finding in whose thread a message or note is written; null for the whole submission. */
  @Column('uuid', { name: 'finding_id', nullable: true }) findingId: string | null
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date

  /** Counts up with every save, and goes on from there when a draft is sent and another begun: two never have the same. */
  get revision(): number {
    return this.savedAt.getTime()
  }
}
