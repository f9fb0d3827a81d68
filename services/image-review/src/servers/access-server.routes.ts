import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref, type Ctx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { ImageCheck } from '../image-checks/image-check.entity.ts'
import type { AccessServer } from './access-server.entity.ts'
import { presentServer } from './access-server.presenter.ts'
import { AccessServerView, ServerParams } from './access-server.schemas.ts'
import { orderAccessServer } from './order-access-server.ts'
import { releaseServer } from './release-server.ts'

const tags = ['review cases']
const access = { staff: ['reviewer'] as const }

async function present(ctx: Ctx, server: AccessServer): Promise<AccessServerView> {
  const subject = await ctx.db.findOneByOrFail(ReviewCase, { id: server.caseId })
  const check = await ctx.db.findOneBy(ImageCheck, { serverId: server.id })
  return presentServer(ctx.actor, subject, server, check)
}

/** Test servers of cases (RV-3). */
export const accessServerRoutes =
  (serverLifeMs: number): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/v1/review-cases/:id/access-servers',
      {
        config: { access, idempotent: true, rateLimit: { max: 10, timeWindow: '1 minute' } },
        schema: {
          operationId: 'orderAccessServer',
          summary: 'Have a server launched from the image and probed',
          tags,
          params: IdParams,
          response: { 202: ref(AccessServerView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const server = await orderAccessServer(ctx, request.params.id, serverLifeMs)
        reply.code(202)
        return present(ctx, server)
      },
    )

    app.post(
      '/api/v1/review-cases/:id/access-servers/:serverId/release',
      {
        config: { access },
        schema: {
          operationId: 'releaseAccessServer',
          summary: 'Give a test server back',
          tags,
          params: ServerParams,
          response: { 202: ref(AccessServerView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const { id, serverId } = request.params
        const server = await releaseServer(ctx, id, serverId)
        reply.code(202)
        return present(ctx, server)
      },
    )
  }
