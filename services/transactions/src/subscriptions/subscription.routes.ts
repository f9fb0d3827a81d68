import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, problems, ref, type AccountActor } from '@emporium/service-kit'
import type { BuyerCodes } from '../orders/buyer-codes.ts'
import { cancelSubscription } from './cancel-subscription.ts'
import { getSubscription, listSubscriptions } from './list-subscriptions.query.ts'
import { throwWhyRefused } from './refuse-twice.ts'
import { subscribe } from './subscribe.ts'
import { presentSubscription, presentSubscriptionDetail } from './subscription.presenter.ts'
import {
  SubscribeBody,
  SubscriptionDetailView,
  SubscriptionsQuery,
  SubscriptionSummaryView,
  SubscriptionView,
  UpgradeBody,
} from './subscription.schemas.ts'
import { upgradeSubscription } from './upgrade-subscription.ts'

const tags = ['subscriptions']

/** Subscribing, and what a buyer has (ST-2, ST-4). */
export const subscriptionRoutes = (codes: BuyerCodes): FastifyPluginAsyncTypebox =>
  async function subscriptions(app) {
    app.post(
      '/api/v1/subscriptions',
      {
        config: { access: 'account', idempotent: true },
        schema: {
          operationId: 'subscribe',
          summary: 'Accept the EULA and subscribe to a version in a region on an instance type',
          description:
            'Once at a time: a second active subscription like it is refused as `already-subscribed`, with the `subscriptionId` of the first.',
          tags,
          body: SubscribeBody,
          response: { 201: ref(SubscriptionView), ...problems },
        },
        errorHandler: (error, request) =>
          throwWhyRefused(ctxOf(request), request.actor as AccountActor, request.body, error),
      },
      async (request, reply) => {
        const { eulaAccepted: _, ...order } = request.body
        const buyer = request.actor as AccountActor
        const made = await subscribe(ctxOf(request), buyer, codes, order)
        reply.code(201)
        return presentSubscription(buyer, made)
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
          response: { 200: PageOf(ref(SubscriptionSummaryView)), ...problems },
        },
      },
      async (request) =>
        listSubscriptions(ctxOf(request), request.actor as AccountActor, request.query),
    )

    app.get(
      '/api/v1/subscriptions/:id',
      {
        config: { access: 'account' },
        schema: {
          operationId: 'getSubscription',
          summary: 'One of your subscriptions with its history',
          tags,
          params: IdParams,
          response: { 200: ref(SubscriptionDetailView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return presentSubscriptionDetail(ctx, await getSubscription(ctx, request.params.id))
      },
    )

    app.post(
      '/api/v1/subscriptions/:id/cancel',
      {
        config: { access: 'account', idempotent: true },
        schema: {
          operationId: 'cancelSubscription',
          summary: 'End a subscription; servers in your cloud account stay',
          tags,
          params: IdParams,
          response: { 200: ref(SubscriptionDetailView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        return presentSubscriptionDetail(ctx, await cancelSubscription(ctx, request.params.id))
      },
    )

    app.post(
      '/api/v1/subscriptions/:id/upgrade',
      {
        config: { access: 'account', idempotent: true },
        schema: {
          operationId: 'upgradeSubscription',
          summary: 'Move a subscription to a newer version, accepting its EULA',
          tags,
          params: IdParams,
          body: UpgradeBody,
          response: { 200: ref(SubscriptionDetailView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const { versionId, eulaHash } = request.body
        return presentSubscriptionDetail(
          ctx,
          await upgradeSubscription(ctx, request.params.id, { versionId, eulaHash }),
        )
      },
    )
  }
