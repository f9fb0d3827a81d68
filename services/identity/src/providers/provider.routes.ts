import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { answerSignIn } from '../sessions/answer-sign-in.ts'
import type { SessionParts } from '../sessions/session.routes.ts'
import { requireOwnPages } from '../sessions/same-site.ts'
import { SignedInView } from '../sessions/session.schemas.ts'
import { beginSignIn, type Providers } from './begin-visit.ts'
import { comeBack } from './come-back.ts'
import { logInWithProvider } from './log-in-with-provider.ts'
import type { OwnAddresses } from './own-addresses.ts'
import {
  BeginSignInBody,
  ProviderEntryBody,
  ProviderVisitView,
  SignInProviderView,
  WayBackQuery,
} from './provider.schemas.ts'
import type { VisitCookie } from './visit-cookie.ts'

const tags = ['sessions']
const bounded = { access: 'anyone', rateLimit: { max: 60, timeWindow: '1 minute' } } as const

/** What the routes of providers work with. */
export type ProviderParts = Omit<SessionParts, 'party'> & {
  providers: Providers
  visits: VisitCookie
  addresses: OwnAddresses
}

/** Signing in with an OpenID Connect provider (ON-1). */
export const providerRoutes = (parts: ProviderParts): FastifyPluginAsyncTypebox =>
  async function providerSignIn(app) {
    const { signer, rule, origins, cookie, seal, providers, visits, addresses } = parts
    const ownPages = requireOwnPages(origins)
    const signedIn = answerSignIn(signer, rule)

    app.get(
      '/api/v1/sign-in-providers',
      {
        config: { access: 'anyone' },
        schema: {
          operationId: 'listSignInProviders',
          summary: 'The providers that people may sign in with here',
          tags,
          response: {
            200: Type.Object({ items: Type.Array(ref(SignInProviderView)) }),
            ...problems,
          },
        },
      },
      async () => ({ items: providers.map(({ id, name }) => ({ id, name })) }),
    )

    app.post(
      '/api/v1/sessions/with-provider/begin',
      {
        config: bounded,
        onRequest: ownPages,
        schema: {
          operationId: 'beginProviderSignIn',
          summary: 'Where the browser goes to sign in with a provider',
          tags,
          body: BeginSignInBody,
          response: { 201: ref(ProviderVisitView), ...problems },
        },
      },
      async (request, reply) => {
        const plan = addresses.planOf(request, request.body)
        const { url, browserSecret } = await beginSignIn(ctxOf(request), providers, plan)
        visits.set(reply, browserSecret)
        return reply.code(201).send({ url })
      },
    )

    app.get(
      '/api/v1/sessions/with-provider/callback',
      {
        config: bounded,
        schema: {
          operationId: 'comeBackFromProvider',
          summary: 'Where a provider sends the browser back to; the page then asks for the outcome',
          tags,
          querystring: WayBackQuery,
          response: { 303: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        const { search: query } = new URL(request.url, 'http://here.invalid')
        const browserSecret = visits.read(request)
        const state = request.query.state ?? ''
        const place = await comeBack(ctxOf(request), providers, { query, state, browserSecret })
        return reply.code(303).header('location', place).send(null)
      },
    )

    app.post(
      '/api/v1/sessions/with-provider',
      {
        config: bounded,
        onRequest: ownPages,
        schema: {
          operationId: 'logInWithProvider',
          summary: 'Sign in with what the provider said to this browser; sets the refresh cookie',
          tags,
          body: ProviderEntryBody,
          response: { 201: ref(SignedInView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const open = await logInWithProvider(ctx, seal, providers, {
          ...request.body,
          browserSecret: visits.read(request),
          replaced: cookie.read(request),
        })
        visits.clear(reply)
        cookie.set(reply, open)
        return reply.code(201).send(await signedIn(ctx, open))
      },
    )
  }
