import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import { requireSession } from '../sessions/require-session.ts'
import {
  PreferencesBody,
  PreferencesView,
  UnsubscribeQuery,
  UnsubscriptionView,
} from './preference.schemas.ts'
import { listPreferences, openUnsubscription, savePreferences, unsubscribe } from './preferences.ts'
import type { UnsubscribeTokens } from './unsubscribe-tokens.ts'

const tags = ['notifications']
const people = { config: { access: 'account' }, preHandler: requireSession } as const

/** Where people want to be told what, and the link at the end of mails (SP-5). */
export const preferenceRoutes = (tokens: UnsubscribeTokens): FastifyPluginAsyncTypebox =>
  async function preferences(app) {
    app.get(
      '/api/v1/notification-preferences',
      {
        ...people,
        schema: {
          operationId: 'listNotificationPreferences',
          summary: 'Where you are told what',
          tags,
          response: { 200: ref(PreferencesView), ...problems },
        },
      },
      async (request) => listPreferences(ctxOf(request), (request.actor as AccountActor).id),
    )

    app.put(
      '/api/v1/notification-preferences',
      {
        ...people,
        schema: {
          operationId: 'saveNotificationPreferences',
          summary: 'Say where you want to be told what; groups that are not named stay as they are',
          tags,
          body: PreferencesBody,
          response: { 200: ref(PreferencesView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const actor = request.actor as AccountActor
        await savePreferences(ctx, actor, request.body)
        return listPreferences(ctx, actor.id)
      },
    )

    await app.register(unsubscribeRoutes(tokens))
  }

/** Mail programs send a form (RFC 8058), pages send nothing: the code in the address says it all. */
const unsubscribeRoutes = (tokens: UnsubscribeTokens): FastifyPluginAsyncTypebox =>
  async function unsubscribing(app) {
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1_024 },
      async () => undefined,
    )
    const config = {
      access: 'anyone',
      rateLimit: { max: 60, timeWindow: '1 minute' },
    } as const

    app.get(
      '/api/v1/notification-preferences/unsubscribe',
      {
        config,
        schema: {
          operationId: 'viewUnsubscription',
          summary: 'Which mails a link ends; it changes nothing',
          tags,
          querystring: UnsubscribeQuery,
          response: { 200: UnsubscriptionView, ...problems },
        },
      },
      async (request) => ({ group: openUnsubscription(tokens, request.query.code).group }),
    )

    app.post(
      '/api/v1/notification-preferences/unsubscribe',
      {
        config,
        schema: {
          operationId: 'unsubscribe',
          summary: 'No more mails of this kind (RFC 8058)',
          tags,
          querystring: UnsubscribeQuery,
          response: { 200: UnsubscriptionView, ...problems },
        },
      },
      async (request) => {
        const found = openUnsubscription(tokens, request.query.code)
        await unsubscribe(ctxOf(request), found)
        return { group: found.group }
      },
    )
  }
