import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, PageOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { requireSession } from '../sessions/require-session.ts'
import { countUnread, listNotifications } from './list-notifications.query.ts'
import {
  NotificationsQuery,
  NotificationView,
  ReadNotificationsBody,
} from './notification.schemas.ts'
import { readNotifications } from './read-notifications.ts'

const tags = ['notifications']
const people = { config: { access: 'account' }, preHandler: requireSession } as const

/** What people are told in the page. */
export const notificationRoutes: FastifyPluginAsyncTypebox = async function notifications(app) {
  app.get(
    '/api/v1/notifications',
    {
      ...people,
      schema: {
        operationId: 'listNotifications',
        summary: 'What you were told, newest first, and how much of it is unread',
        tags,
        querystring: NotificationsQuery,
        response: {
          200: Type.Intersect([
            PageOf(ref(NotificationView)),
            Type.Object({ unreadCount: Type.Integer() }),
          ]),
          ...problems,
        },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const actor = request.actor as AccountActor
      const [page, unreadCount] = await Promise.all([
        listNotifications(ctx, actor, request.query),
        countUnread(ctx, actor),
      ])
      return { ...page, unreadCount }
    },
  )

  app.post(
    '/api/v1/notifications/read',
    {
      ...people,
      schema: {
        operationId: 'readNotifications',
        summary: 'Mark notifications as read',
        tags,
        body: ReadNotificationsBody,
        response: { 200: Type.Object({ unreadCount: Type.Integer() }), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const actor = request.actor as AccountActor
      await readNotifications(ctx, actor, request.body)
      return { unreadCount: await countUnread(ctx, actor) }
    },
  )
}
