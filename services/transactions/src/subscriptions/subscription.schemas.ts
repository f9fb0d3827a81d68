import {
  deployment,
  deploymentModes,
  priceModels,
  regionIds,
  serverNetworks,
  subscription,
} from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { TimelineEntry } from '../timelines/timeline.ts'

const EulaHash = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'SHA-256 of the agreement that was read, as the product page gives it',
})
const EulaConsentFields = {
  eulaHash: EulaHash,
  eulaAccepted: Type.Boolean({ description: 'Must be true' }),
}

/** What a buyer chooses and accepts (ST-2). */
export const StartSubscriptionBody = Strict({
  productId: Id,
  versionId: Id,
  regionId: OneOf(regionIds),
  instanceType: Type.String({ minLength: 1, maxLength: 64 }),
  networkType: OneOf(serverNetworks),
  ...EulaConsentFields,
})
export type StartSubscriptionBody = Static<typeof StartSubscriptionBody>

/** ST-4. */
export const UpgradeSubscriptionBody = Strict({ versionId: Id, ...EulaConsentFields })

export const SubscriptionsQuery = Strict({
  ...PageQuery,
  status: Type.Optional(OneOf(subscription.states)),
  productId: Type.Optional(Id),
})
export type SubscriptionsQuery = Static<typeof SubscriptionsQuery>

const VersionHistoryEntry = Type.Object({
  versionId: Id,
  versionNumber: Nullable(Type.String()),
  eulaHash: Type.String(),
  acceptedAt: Instant,
})

const ServerView = Type.Object({
  deploymentId: Id,
  name: Type.String(),
  mode: OneOf(deploymentModes),
  status: OneOf(deployment.states),
  address: Nullable(Type.String()),
})

export const SubscriptionView = Type.Object(
  {
    id: Id,
    status: OneOf(subscription.states),
    productId: Id,
    productName: Type.String(),
    productSlug: Nullable(Type.String({ description: 'Null once the product is gone' })),
    vendorName: Nullable(Type.String()),
    versionId: Id,
    versionNumber: Nullable(Type.String()),
    regionId: OneOf(regionIds),
    instanceType: Type.String(),
    networkType: OneOf(serverNetworks),
    price: Type.Object({
      model: OneOf(priceModels),
      amount: Type.String(),
      currency: Type.String(),
    }),
    eulaHash: Type.String(),
    startedAt: Instant,
    cancelledAt: Nullable(Instant),
    upgradeTo: Nullable(
      Type.Object(
        { versionId: Id, versionNumber: Nullable(Type.String()), eulaHash: Nullable(Type.String()) },
        { description: 'A newer version on sale that fits' },
      ),
    ),
    servers: Type.Array(ServerView, { description: 'The deployments that were not released' }),
    versions: Type.Array(VersionHistoryEntry, { description: 'What was accepted, oldest first' }),
    timeline: Type.Array(TimelineEntry),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'Subscription' },
)
export type SubscriptionView = Static<typeof SubscriptionView>

/** The agreement of a subscription, in the words that were accepted. */
export const AcceptedEulaView = Type.Object(
  { eulaHash: Type.String(), html: Type.String(), acceptedAt: Instant },
  { $id: 'AcceptedEula' },
)
