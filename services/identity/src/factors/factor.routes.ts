import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, type AccountActor, type Ctx } from '@emporium/service-kit'
import { Type } from 'typebox'
import type { Seal } from '../keys/sealing.ts'
import { accountOf, requireSession } from '../sessions/require-session.ts'
import { beginTotp } from './begin-totp.ts'
import { confirmPresence } from './confirm-presence.ts'
import { confirmTotp } from './confirm-totp.ts'
import type { FactorRule } from './factor-rule.ts'
import {
  ConfirmPresenceBody,
  FactorsView,
  RecoveryCodesView,
  TotpCodeBody,
  TotpProposalView,
} from './factor.schemas.ts'
import { factorsOf } from './factors-of.query.ts'
import { presentFactors } from './factors.presenter.ts'
import { renewRecoveryCodes } from './issue-recovery-codes.ts'
import { removeTotp } from './remove-factor.ts'

const tags = ['second factors']
const mine = { config: { access: 'account' }, preHandler: requireSession } as const
/** Where something is guessed or made by hand. */
const slowly = {
  ...mine,
  config: { access: 'account', rateLimit: { max: 20, timeWindow: '1 minute' } },
} as const

/** What the routes of factors work with. */
export type FactorParts = { seal: Seal; rule: FactorRule }

/** One's own second factors, and confirming that it is still you (ON-1, ASVS 6.3.3 and 7.5). */
export const factorRoutes = ({ seal, rule }: FactorParts): FastifyPluginAsyncTypebox =>
  async function factors(app) {
    const view = async (ctx: Ctx, actor: AccountActor) => {
      const account = await accountOf(ctx, actor)
      return presentFactors(rule, account, await factorsOf(ctx.db, account.id))
    }

    app.get(
      '/api/v1/me/factors',
      {
        ...mine,
        schema: {
          operationId: 'listFactors',
          summary: 'Your second factors',
          tags,
          response: { 200: ref(FactorsView), ...problems },
        },
      },
      async (request) => view(ctxOf(request), request.actor as AccountActor),
    )

    app.post(
      '/api/v1/me/factors/authenticator-app',
      {
        ...slowly,
        schema: {
          operationId: 'beginAuthenticatorApp',
          summary: 'A secret for an authenticator app; it counts once a code has confirmed it',
          tags,
          response: { 201: ref(TotpProposalView), ...problems },
        },
      },
      async (request, reply) =>
        reply.code(201).send(await beginTotp(ctxOf(request), seal, request.actor as AccountActor)),
    )

    app.post(
      '/api/v1/me/factors/authenticator-app/confirm',
      {
        ...slowly,
        schema: {
          operationId: 'confirmAuthenticatorApp',
          summary: 'Confirm the app by a first code; answers recovery codes if there were none',
          tags,
          body: TotpCodeBody,
          response: { 200: ref(RecoveryCodesView), ...problems },
        },
      },
      async (request) => {
        const actor = request.actor as AccountActor
        return { recoveryCodes: await confirmTotp(ctxOf(request), seal, actor, request.body.code) }
      },
    )

    app.delete(
      '/api/v1/me/factors/authenticator-app',
      {
        ...mine,
        schema: {
          operationId: 'removeAuthenticatorApp',
          summary: 'Take the authenticator app away',
          tags,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        await removeTotp(ctxOf(request), rule, request.actor as AccountActor)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/v1/me/factors/recovery-codes',
      {
        ...slowly,
        schema: {
          operationId: 'renewRecoveryCodes',
          summary: 'A new list of recovery codes; the old one is void',
          tags,
          response: { 201: ref(RecoveryCodesView), ...problems },
        },
      },
      async (request, reply) => {
        const recoveryCodes = await renewRecoveryCodes(
          ctxOf(request),
          request.actor as AccountActor,
        )
        return reply.code(201).send({ recoveryCodes })
      },
    )

    app.post(
      '/api/v1/sessions/current/confirm',
      {
        ...slowly,
        schema: {
          operationId: 'confirmPresence',
          summary: 'Confirm by password, and code if you have one, that it is you',
          tags: ['sessions'],
          body: ConfirmPresenceBody,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        await confirmPresence(ctxOf(request), seal, request.actor as AccountActor, request.body)
        return reply.code(204).send(null)
      },
    )
  }
