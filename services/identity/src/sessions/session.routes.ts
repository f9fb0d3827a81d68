import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { AssertionBody, PasskeyOfferView } from '../factors/factor.schemas.ts'
import type { FactorRule } from '../factors/factor-rule.ts'
import type { Seal } from '../keys/sealing.ts'
import type { TokenSigner } from '../keys/token-signer.ts'
import { offerSignIn } from '../passkeys/offer-assertion.ts'
import type { RelyingParty } from '../passkeys/relying-party.ts'
import { signInWithPasskey } from '../passkeys/sign-in-with-passkey.ts'
import { answerSignIn } from './answer-sign-in.ts'
import { endCurrentSession, endOtherSessions, endSession } from './end-session.ts'
import { listSessions } from './list-sessions.query.ts'
import { logIn } from './log-in.ts'
import type { RefreshCookie } from './refresh-cookie.ts'
import { refreshSession } from './refresh-session.ts'
import { requireSession } from './require-session.ts'
import { requireOwnPages } from './same-site.ts'
import { LogInBody, SessionView, SignedInView } from './session.schemas.ts'

const tags = ['sessions']

/** What the session routes work with. */
export type SessionParts = {
  signer: TokenSigner
  cookie: RefreshCookie
  /** The origins of our own pages. */
  origins: ReadonlySet<string>
  /** Opens the secrets of authenticator apps. */
  seal: Seal
  rule: FactorRule
  party: RelyingParty
}

/** Signing in, staying signed in, signing out (ON-1). */
export const sessionRoutes = ({
  signer,
  cookie,
  origins,
  seal,
  rule,
  party,
}: SessionParts): FastifyPluginAsyncTypebox =>
  async function sessions(app) {
    const ownPages = requireOwnPages(origins)
    const signedIn = answerSignIn(signer, rule)

    app.post(
      '/api/v1/sessions',
      {
        config: { access: 'anyone', rateLimit: { max: 60, timeWindow: '1 minute' } },
        onRequest: ownPages,
        schema: {
          operationId: 'logIn',
          summary: 'Sign in; sets the refresh cookie',
          tags,
          body: LogInBody,
          response: { 201: ref(SignedInView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const open = await logIn(ctx, seal, request.body)
        cookie.set(reply, open)
        return reply.code(201).send(await signedIn(ctx, open))
      },
    )

    app.post(
      '/api/v1/sessions/with-passkey/offer',
      {
        config: { access: 'anyone', rateLimit: { max: 60, timeWindow: '1 minute' } },
        onRequest: ownPages,
        schema: {
          operationId: 'offerPasskeySignIn',
          summary: 'What the browser needs to ask for a passkey',
          tags,
          response: { 201: ref(PasskeyOfferView), ...problems },
        },
      },
      async (request, reply) => {
        const offer = await offerSignIn(ctxOf(request), party)
        return reply.code(201).send({ ...offer, options: { ...offer.options } })
      },
    )

    app.post(
      '/api/v1/sessions/with-passkey',
      {
        config: { access: 'anyone', rateLimit: { max: 60, timeWindow: '1 minute' } },
        onRequest: ownPages,
        schema: {
          operationId: 'logInWithPasskey',
          summary: 'Sign in with a passkey; sets the refresh cookie',
          tags,
          body: AssertionBody,
          response: { 201: ref(SignedInView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const open = await signInWithPasskey(ctx, party, request.body)
        cookie.set(reply, open)
        return reply.code(201).send(await signedIn(ctx, open))
      },
    )

    app.post(
      '/api/v1/sessions/refresh',
      {
        config: { access: 'own_credentials', rateLimit: { max: 120, timeWindow: '1 minute' } },
        onRequest: ownPages,
        schema: {
          operationId: 'refreshSession',
          summary: 'A new access token by the refresh cookie, which is replaced',
          tags,
          response: { 200: ref(SignedInView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const open = await refreshSession(ctx, cookie.read(request))
        cookie.set(reply, open)
        return signedIn(ctx, open)
      },
    )

    app.delete(
      '/api/v1/sessions/current',
      {
        config: { access: 'own_credentials' },
        onRequest: ownPages,
        schema: {
          operationId: 'logOut',
          summary: 'Sign out: ends the session of the refresh cookie',
          tags,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        await endCurrentSession(ctxOf(request), cookie.read(request))
        cookie.clear(reply)
        return reply.code(204).send(null)
      },
    )

    app.get(
      '/api/v1/sessions',
      {
        config: { access: 'account' },
        preHandler: requireSession,
        schema: {
          operationId: 'listSessions',
          summary: 'Where you are signed in',
          tags,
          response: { 200: Type.Object({ items: Type.Array(ref(SessionView)) }), ...problems },
        },
      },
      async (request) => ({
        items: await listSessions(ctxOf(request), request.actor as AccountActor),
      }),
    )

    app.delete(
      '/api/v1/sessions/others',
      {
        config: { access: 'account' },
        preHandler: requireSession,
        schema: {
          operationId: 'endOtherSessions',
          summary: 'End all of your sessions but this one',
          tags,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        await endOtherSessions(ctxOf(request), request.actor as AccountActor)
        return reply.code(204).send(null)
      },
    )

    app.delete(
      '/api/v1/sessions/:id',
      {
        config: { access: 'account' },
        preHandler: requireSession,
        schema: {
          operationId: 'endSession',
          summary: 'End one of your sessions, on whatever device',
          tags,
          params: IdParams,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        await endSession(ctxOf(request), request.actor as AccountActor, request.params.id)
        return reply.code(204).send(null)
      },
    )
  }
