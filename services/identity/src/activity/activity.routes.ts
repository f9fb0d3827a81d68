import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, PageOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import { requireSession } from '../sessions/require-session.ts'
import { ActivitiesQuery, ActivityView } from './activity.schemas.ts'
import { listActivities } from './list-activities.query.ts'

/** What happened to one's own account (ON-1). */
export const activityRoutes: FastifyPluginAsyncTypebox = async function activities(app) {
  app.get(
    '/api/v1/me/activities',
    {
      config: { access: 'account' },
      preHandler: requireSession,
      schema: {
        operationId: 'listActivities',
        summary: 'What happened to your account, the newest first',
        tags: ['accounts'],
        querystring: ActivitiesQuery,
        response: { 200: PageOf(ref(ActivityView)), ...problems },
      },
    },
    async (request) =>
      listActivities(ctxOf(request), (request.actor as AccountActor).id, request.query),
  )
}
