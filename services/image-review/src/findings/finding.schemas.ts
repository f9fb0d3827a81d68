import { Instant, Nullable, OneOf } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { severities } from './rule.ts'

/** What an automated check found (RV-8). */
export const FindingView = Type.Object(
  {
    ruleId: Type.String(),
    severity: OneOf(severities),
    title: Type.String(),
    evidence: Type.String(),
    mend: Type.String({ description: 'What the seller can do' }),
    isChecked: Type.Boolean({ description: 'False when the cloud was away; it is tried again' }),
    ruleSetVersion: Type.Integer(),
    at: Instant,
  },
  { $id: 'Finding' },
)
export type FindingView = Static<typeof FindingView>

/** The automated checks of a case. */
export const ChecksView = Type.Object(
  {
    checkedAt: Nullable(Instant),
    ruleSetVersion: Type.Integer(),
    isComplete: Type.Boolean({ description: 'Every rule could be checked' }),
    findings: Type.Array(Type.Unsafe<FindingView>({ $ref: 'Finding#' })),
  },
  { $id: 'Checks' },
)
export type ChecksView = Static<typeof ChecksView>
