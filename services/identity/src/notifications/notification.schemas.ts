import { limits } from '@emporium/domain'
import { Id, Instant, Nullable, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

export const NotificationsQuery = Strict({
  ...PageQuery,
  unread: Type.Optional(Type.Boolean({ description: 'Only those that are not read yet' })),
})

export const ReadNotificationsBody = Type.Union([
  Strict({ ids: Type.Array(Id, { minItems: 1, maxItems: limits.pageSizeMax }) }),
  Strict({ all: Type.Literal(true) }),
])

/** Something that a person was told. */
export const NotificationView = Type.Object(
  {
    id: Id,
    kind: Type.String(),
    title: Type.String(),
    body: Type.String(),
    link: Type.String({ description: 'A path of this site' }),
    createdAt: Instant,
    readAt: Nullable(Instant),
  },
  { $id: 'NotificationView' },
)
export type NotificationView = Static<typeof NotificationView>
