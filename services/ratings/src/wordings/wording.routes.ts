import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { listWordings } from './list-wordings.query.ts'
import { WordingView } from './wording.schemas.ts'

/** What a review said before (ST-5). */
export const wordingRoutes: FastifyPluginAsyncTypebox = async function wordings(app) {
  app.get(
    '/api/v1/reviews/:id/wordings',
    {
      config: { access: 'account' },
      schema: {
        operationId: 'listReviewWordings',
        summary: 'Everything that your review has said, newest first; of any review for operations',
        tags: ['reviews'],
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(ref(WordingView)) }), ...problems },
      },
    },
    async (request) => {
      const found = await listWordings(ctxOf(request), request.params.id)
      return { items: found.map(({ at, ...said }) => ({ ...said, at: at.toISOString() })) }
    },
  )
}
