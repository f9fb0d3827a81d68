import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { requireSession } from '../sessions/require-session.ts'
import { beginLink } from './begin-visit.ts'
import { linkProvider } from './link-provider.ts'
import { listMyProviders } from './list-my-providers.query.ts'
import type { ProviderParts } from './provider.routes.ts'
import {
  BeginLinkBody,
  MyProvidersView,
  ProviderParams,
  ProviderVisitView,
} from './provider.schemas.ts'
import { unlinkProvider } from './unlink-provider.ts'

const tags = ['sessions']
const mine = { config: { access: 'account' }, preHandler: requireSession } as const

/** Connecting providers with one's own account, and taking them away (ON-1). */
export const myProviderRoutes = ({
  providers,
  visits,
  addresses,
}: Pick<ProviderParts, 'providers' | 'visits' | 'addresses'>): FastifyPluginAsyncTypebox =>
  async function myProviders(app) {
    app.get(
      '/api/v1/me/sign-in-providers',
      {
        ...mine,
        schema: {
          operationId: 'listMyProviders',
          summary: 'The providers, and which of them open your account',
          tags,
          response: { 200: ref(MyProvidersView), ...problems },
        },
      },
      async (request) => listMyProviders(ctxOf(request), providers, request.actor as AccountActor),
    )

    app.post(
      '/api/v1/sessions/with-provider/link/begin',
      {
        ...mine,
        schema: {
          operationId: 'beginProviderLink',
          summary: 'Where the browser goes to connect a provider with your account',
          tags,
          body: BeginLinkBody,
          response: { 201: ref(ProviderVisitView), ...problems },
        },
      },
      async (request, reply) => {
        const plan = addresses.planOf(request, request.body)
        const actor = request.actor as AccountActor
        const { url, browserSecret } = await beginLink(ctxOf(request), providers, actor, plan)
        visits.set(reply, browserSecret)
        return reply.code(201).send({ url })
      },
    )

    app.post(
      '/api/v1/sessions/with-provider/link',
      {
        ...mine,
        schema: {
          operationId: 'linkProvider',
          summary: 'Connect what the provider said to this browser with your account',
          tags,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        const actor = request.actor as AccountActor
        await linkProvider(ctxOf(request), providers, actor, visits.read(request))
        visits.clear(reply)
        return reply.code(204).send(null)
      },
    )

    app.delete(
      '/api/v1/me/sign-in-providers/:provider',
      {
        ...mine,
        schema: {
          operationId: 'unlinkProvider',
          summary: 'Take a provider away from your account',
          tags,
          params: ProviderParams,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        const actor = request.actor as AccountActor
        await unlinkProvider(ctxOf(request), providers, actor, request.params.provider)
        return reply.code(204).send(null)
      },
    )
  }
