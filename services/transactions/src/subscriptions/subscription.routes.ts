import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import { requestKeyOf } from '../deployments/request-key.ts'
import { readAcceptedEula } from '../eulas/read-accepted-eula.query.ts'
import type { BuyerCodeOf } from '../orders/buyer-code.ts'
import { cancelSubscription } from './cancel-subscription.ts'
import { findSubscription, listSubscriptions } from './list-subscriptions.query.ts'
import { startSubscription } from './start-subscription.ts'
import { presentSubscription } from './subscription.presenter.ts'
import {
  AcceptedEulaView,
  StartSubscriptionBody,
  SubscriptionsQuery,
  SubscriptionView,
  UpgradeSubscriptionBody,
} from './subscription.schemas.ts'
import { upgradeSubscription } from './upgrade-subscription.ts'

const tags = ['subscriptions']
const response = { 200: ref(SubscriptionView), ...problems }

/** Buying an image product, and what was bought (ST-2, ST-4). */
export const subscriptionRoutes = (buyerCodeOf: BuyerCodeOf): FastifyPluginAsyncTypebox =>
  async function subscriptions(app) {
    app.post(
      '/api/v1/subscriptions',
      {
        config: { access: 'account', idempotent: true },
        schema: {
          operationId: 'startSubscription',
          summary: 'Subscribe to a version of an image product, accepting its agreement',
          tags,
          body: StartSubscriptionBody,
          response: { 201: ref(SubscriptionView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const buyer = request.actor as AccountActor
        const requestKey = requestKeyOf(request)
        const made = await startSubscription(ctx, buyer, request.body, { requestKey, buyerCodeOf })
        reply.code(201)
        return presentSubscription(ctx, made)
      },
    )

    app.get(
      '/api/v1/subscriptions',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'listSubscriptions',
          summary: 'Your subscriptions, newest first',
          tags,
          querystring: SubscriptionsQuery,
          response: { 200: PageOf(ref(SubscriptionView)), ...problems },
        },
      },
      (request) => listSubscriptions(ctxOf(request), request.actor as AccountActor, request.query),
    )

    app.get(
      '/api/v1/subscriptions/:id',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'getSubscription',
          summary: 'One subscription with its servers and history',
          tags,
          params: IdParams,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return presentSubscription(ctx, await findSubscription(ctx, request.params.id))
      },
    )

    app.get(
      '/api/v1/subscriptions/:id/eula',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'getAcceptedEula',
          summary: 'The agreement that was accepted, word for word',
          tags,
          params: IdParams,
          response: { 200: ref(AcceptedEulaView), ...problems },
        },
      },
      (request) => readAcceptedEula(ctxOf(request), request.params.id),
    )

    app.post(
      '/api/v1/subscriptions/:id/cancel',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'cancelSubscription',
          summary: 'End a subscription; launched servers stay in your cloud account',
          tags,
          params: IdParams,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return presentSubscription(ctx, await cancelSubscription(ctx, request.params.id))
      },
    )

    app.post(
      '/api/v1/subscriptions/:id/upgrade',
      {
        config: { access: 'account', idempotent: true },
        schema: {
          operationId: 'upgradeSubscription',
          summary: 'Move to a newer version, accepting its agreement',
          tags,
          params: IdParams,
          body: UpgradeSubscriptionBody,
          response,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const { id } = request.params
        return presentSubscription(ctx, await upgradeSubscription(ctx, id, request.body))
      },
    )
  }
