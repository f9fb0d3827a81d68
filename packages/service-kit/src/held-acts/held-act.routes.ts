import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf } from '../http/request-context.ts'
import { nameOf } from '../http/operation-name.ts'
import { IdParams, PageOf, problems, ref } from '../http/schemas.ts'
import type { ActRules } from './act-rules.ts'
import { cancelAct } from './cancel-act.ts'
import { presentAct } from './held-act.presenter.ts'
import { CancelActBody, HeldActsQuery, HeldActView } from './held-act.schemas.ts'
import { listHeldActs } from './list-held-acts.query.ts'
import { proceedWithAct } from './proceed-with-act.ts'

const tags = ['second person']
const answers = { response: { 200: ref(HeldActView), ...problems } }
const config = { access: { staff: ['admin'] } } as const
const seen = { access: { staff: ['onboarding_officer', 'reviewer', 'admin'] } } as const

/** What waits for a second person in a service: operations sees it, admins proceed or cancel (RV-7, IM-11). */
export const heldActRoutes = (rules: ActRules): FastifyPluginAsyncTypebox =>
  async function heldActs(app) {
    const path = `/api/v1/held-acts/${rules.service}`
    const name = nameOf(rules.service)
    app.get(
      path,
      {
        config: seen,
        schema: {
          operationId: `list${name}HeldActs`,
          tags,
          summary: `Acts in ${rules.service} that need or needed a second person`,
          querystring: HeldActsQuery,
          response: { 200: PageOf(ref(HeldActView)), ...problems },
        },
      },
      (request) => listHeldActs(ctxOf(request), rules, request.query),
    )

    app.post(
      `${path}/:id/proceed`,
      {
        config,
        schema: {
          operationId: `proceedWith${name}Act`,
          tags,
          summary: 'Do what another person proposed; void when it is no longer possible',
          params: IdParams,
          ...answers,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const act = await proceedWithAct(ctx, rules, request.params.id)
        return presentAct(request.actor, rules, act, ctx.now())
      },
    )

    app.post(
      `${path}/:id/cancel`,
      {
        config,
        schema: {
          operationId: `cancel${name}Act`,
          tags,
          summary: 'Do not do what waits for a second person',
          params: IdParams,
          body: CancelActBody,
          ...answers,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const act = await cancelAct(ctx, rules, request.params.id, request.body.reason)
        return presentAct(request.actor, rules, act, ctx.now())
      },
    )
  }
