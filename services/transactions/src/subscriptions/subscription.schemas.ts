import { deploymentModes, regionIds, serverNetworks, subscription } from '@emporium/domain'
import { FaultView, Id, Instant, Nullable, OneOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const EulaHash = Type.String({
  pattern: '^[0-9a-f]{64}$',
  examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  description: 'SHA-256 of the EULA that was shown',
})
const Accepted = Type.Literal(true, { description: 'The EULA was read and accepted' })

/** What a buyer orders (ST-2). */
export const SubscribeBody = Strict({
  productId: Id,
  versionId: Id,
  regionId: OneOf(regionIds),
  instanceType: Type.String({ minLength: 1, maxLength: 60 }),
  networkType: OneOf(serverNetworks),
  eulaHash: EulaHash,
  eulaAccepted: Accepted,
})

/** To which version (ST-4). */
export const UpgradeBody = Strict({ versionId: Id, eulaHash: EulaHash, eulaAccepted: Accepted })

export const SubscriptionsQuery = Strict({
  ...PageQuery,
  status: Type.Optional(OneOf(subscription.states)),
  productId: Type.Optional(Id),
})

/** One step in the life of a subscription, or of a server or sharing under it. */
const SubscriptionStep = Type.Object({
  at: Instant,
  verb: Type.String(),
  from: Nullable(Type.String()),
  to: Type.String(),
  who: Nullable(Type.String({ description: 'Null for the platform itself' })),
  isMine: Type.Boolean({ description: 'It was you' }),
  reason: Nullable(Type.String()),
  deployment: Nullable(
    Type.Object(
      { id: Id, name: Type.String(), mode: OneOf(deploymentModes) },
      { description: 'What it happened to; null for the subscription itself' },
    ),
  ),
  fault: Nullable(FaultView),
})
export type SubscriptionStep = Static<typeof SubscriptionStep>

/** A subscription, as its buyer sees it (ST-4). */
export const SubscriptionView = Type.Object(
  {
    id: Id,
    status: OneOf(subscription.states),
    productId: Id,
    productName: Type.String(),
    productSlug: Type.String(),
    vendorName: Type.String(),
    versionId: Id,
    versionNumber: Nullable(Type.String()),
    regionId: OneOf(regionIds),
    instanceType: Type.String(),
    networkType: OneOf(serverNetworks),
    priceModel: Type.String(),
    eulaHash: Type.String(),
    startedAt: Instant,
    endedAt: Nullable(Instant),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'Subscription' },
)
export type SubscriptionView = Static<typeof SubscriptionView>

const SupportedUntil = Nullable(
  Type.String({
    format: 'date',
    description: 'The last day on which its version is supported; null: no end is announced',
  }),
)

/** A subscription in the list of its buyer: also what has become of it since (ST-4). */
export const SubscriptionSummaryView = Type.Object(
  {
    ...SubscriptionView.properties,
    supportedUntil: SupportedUntil,
    runningServers: Type.Integer({ description: 'Servers started from it that run now' }),
    upgradeTo: Nullable(
      Type.Object(
        { versionId: Id, versionNumber: Type.String() },
        { description: 'A newer version that it can move to' },
      ),
    ),
  },
  { $id: 'SubscriptionSummary' },
)
export type SubscriptionSummaryView = Static<typeof SubscriptionSummaryView>

/** One licence that was accepted: of which version, which text, when (ST-2). */
export const AcceptedEula = Type.Object({
  versionNumber: Nullable(Type.String()),
  eulaHash: Type.String(),
  at: Instant,
})
export type AcceptedEula = Static<typeof AcceptedEula>

/** A subscription with its history and the newer version, if there is one. */
export const SubscriptionDetailView = Type.Object(
  {
    ...SubscriptionView.properties,
    supportedUntil: SupportedUntil,
    isOffered: Type.Boolean({
      description: 'Whether the product still stands on the shelf; what you have stays either way',
    }),
    kept: Type.Object(
      {
        eulaHtml: Nullable(Type.String()),
        supportHtml: Type.String(),
        userGuide: Nullable(Type.Object({ name: Type.String(), url: Type.String() })),
      },
      { description: 'What was promised with the version that you have' },
    ),
    deployable: Type.Array(Type.Object({ versionId: Id, versionNumber: Nullable(Type.String()) }), {
      description:
        'What can be deployed, newest first: also versions from before an upgrade that are still on sale',
    }),
    accepted: Type.Array(AcceptedEula, {
      description: 'The EULAs that you accepted, oldest first',
    }),
    upgradeTo: Nullable(
      Type.Object({
        versionId: Id,
        versionNumber: Type.String(),
        releaseNote: Nullable(Type.String()),
        eulaHash: Type.String(),
        eulaHtml: Type.String(),
      }),
    ),
    timeline: Type.Array(SubscriptionStep),
  },
  { $id: 'SubscriptionDetail' },
)
export type SubscriptionDetailView = Static<typeof SubscriptionDetailView>
