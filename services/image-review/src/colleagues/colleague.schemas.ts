import { limits } from '@emporium/domain'
import { Id, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** To whom a case is handed, and what they should know (RV-7). */
export const AssignCaseBody = Strict({
  reviewerId: Id,
  note: Type.Optional(
    Type.String({
      maxLength: limits.reason,
      description: 'For the colleague and the desk; no seller sees it',
    }),
  ),
})

/** Somebody whom a case can be handed to. */
export const ColleagueView = Type.Object(
  {
    id: Id,
    name: Type.String(),
    held: Type.Integer({ description: 'Cases that wait for them' }),
    isFull: Type.Boolean({ description: 'They hold as many as one person may' }),
  },
  { $id: 'Colleague' },
)
export type ColleagueView = Static<typeof ColleagueView>
