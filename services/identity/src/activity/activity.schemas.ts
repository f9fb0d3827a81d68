import { activityKinds } from '@emporium/domain'
import { Id, Instant, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

export const ActivitiesQuery = Strict({ ...PageQuery })

/** Something that happened to an account. */
export const ActivityView = Type.Object(
  {
    id: Id,
    kind: OneOf(activityKinds),
    address: Type.Union([Type.String(), Type.Null()]),
    userAgent: Type.Union([Type.String(), Type.Null()]),
    isByAdmin: Type.Boolean(),
    reason: Type.Union([Type.String(), Type.Null()]),
    at: Instant,
  },
  { $id: 'ActivityView' },
)
export type ActivityView = Static<typeof ActivityView>
