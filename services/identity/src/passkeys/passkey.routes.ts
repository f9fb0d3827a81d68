import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import type { FactorRule } from '../factors/factor-rule.ts'
import {
  AssertionBody,
  NewPasskeyBody,
  PasskeyNameBody,
  PasskeyOfferView,
  RecoveryCodesView,
} from '../factors/factor.schemas.ts'
import { removePasskey } from '../factors/remove-factor.ts'
import { requireSession } from '../sessions/require-session.ts'
import { addPasskey } from './add-passkey.ts'
import { confirmWithPasskey } from './confirm-with-passkey.ts'
import { offerConfirmation } from './offer-assertion.ts'
import { offerRegistration } from './offer-registration.ts'
import type { RelyingParty } from './relying-party.ts'
import { renamePasskey } from './rename-passkey.ts'

const tags = ['second factors']
const mine = { config: { access: 'account' }, preHandler: requireSession } as const

/** One's own passkeys (ON-1, WebAuthn level 3). */
export const passkeyRoutes = (party: RelyingParty, rule: FactorRule): FastifyPluginAsyncTypebox =>
  async function passkeys(app) {
    app.post(
      '/api/v1/me/factors/passkeys/offer',
      {
        ...mine,
        schema: {
          operationId: 'offerPasskey',
          summary: 'What the browser needs to make a passkey',
          tags,
          response: { 201: ref(PasskeyOfferView), ...problems },
        },
      },
      async (request, reply) => {
        const offer = await offerRegistration(ctxOf(request), party, request.actor as AccountActor)
        return reply.code(201).send({ ...offer, options: { ...offer.options } })
      },
    )

    app.post(
      '/api/v1/me/factors/passkeys',
      {
        ...mine,
        schema: {
          operationId: 'addPasskey',
          summary:
            'Keep the passkey that the browser made; answers recovery codes if there were none',
          tags,
          body: NewPasskeyBody,
          response: { 201: ref(RecoveryCodesView), ...problems },
        },
      },
      async (request, reply) => {
        const actor = request.actor as AccountActor
        const { recoveryCodes } = await addPasskey(ctxOf(request), party, actor, request.body)
        return reply.code(201).send({ recoveryCodes })
      },
    )

    app.patch(
      '/api/v1/me/factors/passkeys/:id',
      {
        ...mine,
        schema: {
          operationId: 'renamePasskey',
          summary: 'Give a passkey another name',
          tags,
          params: IdParams,
          body: PasskeyNameBody,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        const { id } = request.params
        await renamePasskey(ctxOf(request), request.actor as AccountActor, id, request.body.name)
        return reply.code(204).send(null)
      },
    )

    app.delete(
      '/api/v1/me/factors/passkeys/:id',
      {
        ...mine,
        schema: {
          operationId: 'removePasskey',
          summary: 'Take a passkey away',
          tags,
          params: IdParams,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        const { id } = request.params
        await removePasskey(ctxOf(request), rule, request.actor as AccountActor, id)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/v1/sessions/current/confirm-with-passkey/offer',
      {
        ...mine,
        schema: {
          operationId: 'offerPresence',
          summary: 'What the browser needs to ask for one of your passkeys',
          tags: ['sessions'],
          response: { 201: ref(PasskeyOfferView), ...problems },
        },
      },
      async (request, reply) => {
        const offer = await offerConfirmation(ctxOf(request), party, request.actor as AccountActor)
        return reply.code(201).send({ ...offer, options: { ...offer.options } })
      },
    )

    app.post(
      '/api/v1/sessions/current/confirm-with-passkey',
      {
        ...mine,
        schema: {
          operationId: 'confirmPresenceWithPasskey',
          summary: 'Confirm by a passkey that it is you',
          tags: ['sessions'],
          body: AssertionBody,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        const actor = request.actor as AccountActor
        await confirmWithPasskey(ctxOf(request), party, actor, request.body)
        return reply.code(204).send(null)
      },
    )
  }
