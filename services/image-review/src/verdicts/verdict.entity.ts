import type { ReviewCaseStatus } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Reviewer } from '../cases/case.entity.ts'
import type { QuotedFinding } from '../findings/quoted-finding.ts'
import type { AccessOverride } from './access-override.ts'
import type { SaidReason } from './rejection-reasons.ts'

/** What a reviewer may decide. */
export const decisions = ['pass', 'reject'] as const
export type Decision = (typeof decisions)[number]

/** A reviewer's decision on one stage of a case; the database refuses a second one, but after an appeal (RV-5, RV-7). */
@Entity('verdicts')
@Index('uq_verdicts_case_stage', ['caseId', 'stage'], {
  unique: true,
  where: 'overturned_at IS NULL',
})
@Check('ck_verdicts_decision', `decision IN ('pass', 'reject')`)
export class Verdict {
  @PrimaryColumn('uuid', { name: 'id', primaryKeyConstraintName: 'pk_verdicts' }) id: string
  @Column('uuid', { name: 'case_id' }) caseId: string
  @Column('varchar', { name: 'stage' }) stage: ReviewCaseStatus
  @Column('varchar', { name: 'decision' }) decision: Decision
  @Column('jsonb', { name: 'reasons' }) reasons: SaidReason[]
  /** The findings that it was rejected for, as they stood then (RV-5). */
  @Column('jsonb', { name: 'findings' }) findings: QuotedFinding[]
  /** A pass against what the probe said (RV-3). */
  @Column('jsonb', { name: 'override', nullable: true }) override: AccessOverride | null
  @Column('uuid', { name: 'reviewer_id' }) reviewerId: string
  @Column('varchar', { name: 'reviewer_name' }) reviewerName: string
  @Column('timestamptz', { name: 'at' }) at: Date
  /** When an appeal overturned it: it counts no more (RV-5). */
  @Column('timestamptz', { name: 'overturned_at', nullable: true }) overturnedAt: Date | null

  /** A decision of `reviewer` on the stage that the case stands in. */
  static of(
    subject: { id: string; status: ReviewCaseStatus },
    {
      decision,
      reasons = [],
      by,
      now,
    }: { decision: Decision; reasons?: SaidReason[]; by: Reviewer; now: Date },
  ): Verdict {
    return Object.assign(new Verdict(), {
      id: newId(),
      caseId: subject.id,
      stage: subject.status,
      decision,
      reasons,
      findings: [],
      override: null,
      reviewerId: by.id,
      reviewerName: by.name,
      at: now,
      overturnedAt: null,
    })
  }
}
