import { appeal, limits } from '@emporium/domain'
import { Instant, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const Words = Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' })

/** Why the seller does not agree. */
export const AppealCaseBody = Strict({ text: Words })
/** Whether the rejection stands, and why. */
export const DecideAppealBody = Strict({
  decision: OneOf(['uphold', 'overturn']),
  answer: Words,
})
export type DecideAppealBody = Static<typeof DecideAppealBody>

/** An appeal as desk and seller see it (RV-5). */
export const AppealView = Type.Object(
  {
    status: OneOf(appeal.states),
    text: Type.String(),
    by: Type.String(),
    at: Instant,
    dueAt: Instant,
    takenBy: Nullable(Type.String({ description: 'Who has it; null while nobody has' })),
    answer: Nullable(Type.String()),
    decidedBy: Nullable(Type.String({ description: 'Null for sellers' })),
    decidedAt: Nullable(Instant),
  },
  { $id: 'ReviewAppeal' },
)
export type AppealView = Static<typeof AppealView>
