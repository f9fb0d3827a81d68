import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import { accountOf, requireSession } from '../sessions/require-session.ts'
import { membershipsOf } from '../teams/memberships.query.ts'
import { presentMe } from './account.presenter.ts'
import { EditMeBody, MeView } from './account.schemas.ts'
import { editMe } from './edit-me.ts'

const tags = ['accounts']

/** One's own account. */
export const meRoutes: FastifyPluginAsyncTypebox = async function me(app) {
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
      const account = await accountOf(ctx, request.actor as AccountActor)
      return presentMe(account, await membershipsOf(ctx.db, account.id))
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
      const account = await editMe(ctx, request.actor as AccountActor, request.body)
      return presentMe(account, await membershipsOf(ctx.db, account.id))
    },
  )
}
