import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { lookAtCase } from './look-at-case.ts'
import { OnlookersView } from './onlooker.schemas.ts'

/** Who looks at a case at the moment (RV-7). */
export const onlookerRoutes: FastifyPluginAsyncTypebox = async function onlookers(app) {
  app.post(
    '/api/v1/review-cases/:id/look',
    {
      config: { access: { staff: ['reviewer'] }, audited: false },
      schema: {
        operationId: 'lookAtCase',
        summary: 'Say that you have the case open; answers who else has. Say it every 15 seconds',
        tags: ['review cases'],
        params: IdParams,
        response: { 200: ref(OnlookersView), ...problems },
      },
    },
    (request) => lookAtCase(ctxOf(request), request.params.id),
  )
}
