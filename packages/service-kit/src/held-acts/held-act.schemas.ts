import { heldAct, heldActKinds, limits } from '@emporium/domain'
import { Type, type Static } from 'typebox'
import { Id, Instant, Nullable, OneOf, PageQuery, Strict } from '../http/schemas.ts'

const Person = Type.Object({ id: Nullable(Id), name: Type.String() })

/** An act that needs a second person, as admins see it (RV-7). */
export const HeldActView = Type.Object(
  {
    id: Id,
    kind: OneOf(heldActKinds),
    status: OneOf(heldAct.states),
    subjectId: Id,
    subjectName: Type.String({ description: 'What the product or vendor was called then' }),
    causeId: Nullable({ ...Id, description: 'The change request that asked for it' }),
    reason: Type.String(),
    concerns: Nullable(
      Type.Integer({ description: 'Subscribers who will be told; they keep what they have' }),
    ),
    proposedBy: Person,
    proposedAt: Instant,
    lapsesAt: Instant,
    settledBy: Nullable(Person),
    settledAt: Nullable(Instant),
    words: Nullable(Type.String({ description: 'Why it was cancelled' })),
    voidedBy: Nullable(
      Type.String({ description: 'The problem for which it could not be done any more' }),
    ),
    actions: Type.Array(Type.String()),
  },
  { $id: 'HeldAct' },
)
export type HeldActView = Static<typeof HeldActView>

export const CancelActBody = Strict({
  reason: Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' }),
})

export const HeldActsQuery = Strict({
  ...PageQuery,
  status: Type.Optional(OneOf(heldAct.states)),
  subjectId: Type.Optional(Id),
})
export type HeldActsQuery = Static<typeof HeldActsQuery>
