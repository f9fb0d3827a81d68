import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, peopleAndPrograms, problems, ref } from '@emporium/service-kit'
import { CaseView } from '../cases/case.schemas.ts'
import { viewCase } from '../cases/view-case.query.ts'
import { PutBootScriptBody } from './boot-script.schemas.ts'
import { putBootScript } from './put-boot-script.ts'

/** Boot scripts of cases: the seller uploads, the platform runs them (RV-2). */
export const bootScriptRoutes =
  (serverLifeMs: number): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.put(
      '/api/v1/review-cases/:id/boot-script',
      {
        config: {
          access: peopleAndPrograms('catalog:write'),
          rateLimit: { max: 10, timeWindow: '1 minute' },
        },
        schema: {
          operationId: 'putBootScript',
          summary: 'Upload the boot script of your image; it is run and its output is kept',
          tags: ['review cases'],
          params: IdParams,
          body: PutBootScriptBody,
          response: { 202: ref(CaseView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        await putBootScript(ctx, request.params.id, request.body.script, serverLifeMs)
        return reply.code(202).send(await viewCase(ctx, request.params.id))
      },
    )
  }
