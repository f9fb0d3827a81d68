import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, Id, problems, Strict, type FileStore } from '@emporium/service-kit'
import { Type } from 'typebox'
import { screenshotFor } from './read-screenshot.query.ts'

/** A picture of a page: the server of the case, and which of its access points. */
const ScreenshotParams = Strict({
  id: Id,
  serverId: Id,
  place: Type.Integer({ minimum: 0, maximum: 100 }),
})

/** What the pages of a product look like, for the desk (RV-8). */
export const screenshotRoutes = (files: FileStore): FastifyPluginAsyncTypebox =>
  async function screenshots(app) {
    app.get(
      '/api/v1/review-cases/:id/access-servers/:serverId/screenshots/:place',
      {
        config: { access: { staff: ['reviewer'] as const } },
        schema: {
          operationId: 'readScreenshot',
          summary: 'A page of the product as a browser showed it in the access check',
          description: '`place` counts the access points that were probed, from 0.',
          tags: ['review cases'],
          params: ScreenshotParams,
          produces: ['image/png'],
          response: {
            200: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }),
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const key = await screenshotFor(ctxOf(request), request.params)
        reply.headers({
          'content-type': 'image/png',
          'content-security-policy': "default-src 'none'; sandbox",
          'cache-control': 'private, no-store',
        })
        return reply.send(await files.read(key))
      },
    )
  }
