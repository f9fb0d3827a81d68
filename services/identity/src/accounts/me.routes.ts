import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, type AccountActor, type Ctx } from '@emporium/service-kit'
import type { FactorRule } from '../factors/factor-rule.ts'
import { accountOf, requireSession, sessionOf } from '../sessions/require-session.ts'
import { membershipsOf } from '../teams/memberships.query.ts'
import type { Account } from './account.entity.ts'
import { presentMe, standingOf } from './account.presenter.ts'
import { EditMeBody, MeView } from './account.schemas.ts'
import { editMe } from './edit-me.ts'

const tags = ['accounts']

/** One's own account. */
export const meRoutes = (rule: FactorRule): FastifyPluginAsyncTypebox =>
  async function me(app) {
    const view = async (ctx: Ctx, actor: AccountActor, account: Account) => {
      const memberships = await membershipsOf(ctx.db, account.id)
      return presentMe(account, memberships, standingOf(rule, account, await sessionOf(ctx, actor)))
    }

    app.get(
      '/api/v1/me',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'getMe',
          summary: 'Your account, staff roles and teams',
          tags,
          response: { 200: ref(MeView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const actor = request.actor as AccountActor
        return view(ctx, actor, await accountOf(ctx, actor))
      },
    )

    app.patch(
      '/api/v1/me',
      {
        config: { access: 'account' },
        preHandler: requireSession,
        schema: {
          operationId: 'editMe',
          summary: 'Change your name, country or language',
          tags,
          body: EditMeBody,
          response: { 200: ref(MeView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const actor = request.actor as AccountActor
        return view(ctx, actor, await editMe(ctx, actor, request.body))
      },
    )
  }
