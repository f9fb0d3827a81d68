import { severities } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** What an automated check found (RV-8). */
export const FindingView = Type.Object(
  {
    id: Id,
    ruleId: Type.String({ description: 'Stable; earlier releases had others' }),
    pointer: Type.String({ description: 'The field, as a JSON pointer into the draft' }),
    severity: OneOf(severities),
    title: Type.String(),
    why: Type.String({ description: 'Why it matters' }),
    evidence: Type.String(),
    mend: Type.String({ description: 'What the seller can do' }),
    facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
      description: 'What was seen, by name, for words of your own',
    }),
    isChecked: Type.Boolean({ description: 'False when the cloud was away; it is tried again' }),
    isObserved: Type.Boolean({ description: 'The rule is only observed: no seller is told' }),
    waiver: Nullable(
      Type.Object(
        { id: Id, reason: Type.String(), by: Type.String(), until: Instant },
        { description: 'The desk said that this finding of the vendor is none' },
      ),
    ),
    ruleSetVersion: Type.Integer(),
    at: Instant,
    actions: Type.Array(Type.String(), { description: 'What you may do with it now' }),
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
    linksAsked: Type.Boolean({ description: 'False where the installation has no way out' }),
    findings: Type.Array(Type.Unsafe<FindingView>({ $ref: 'Finding#' })),
  },
  { $id: 'Checks' },
)
export type ChecksView = Static<typeof ChecksView>

/** A finding as a verdict or a message names it, as it stood then (RV-5). */
export const QuotedFindingView = Type.Object(
  {
    id: Id,
    ruleId: Type.String({ description: 'Stable; earlier releases had others' }),
    pointer: Type.String({ description: 'The field, as a JSON pointer into the draft' }),
    severity: OneOf(severities),
    title: Type.String(),
    evidence: Type.String(),
    mend: Type.String(),
    facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
      description: 'What was seen, by name, for words of your own',
    }),
  },
  { $id: 'QuotedFinding' },
)
