import { announcementKinds, deploymentModes, messageVerdicts, regionIds } from '@emporium/domain'
import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { FaultFact, Id, OneOf } from './fields.ts'

const Subscribed = {
  subscriptionId: Id,
  productId: Id,
  productName: Type.String(),
  versionId: Id,
  vendorId: Id,
  /** The buyer's account. */
  buyerId: Id,
  /** All that the seller learns of who it is; events of before do not say it. */
  buyerCode: Type.Optional(Type.String()),
}

/** What buyers would say; events of before do not say it. */
const VersionNumber = Type.Optional(Type.Union([Type.String(), Type.Null()]))

export const SubscriptionStarted = defineEvent(
  'transactions.subscription-started.v1',
  'A buyer accepted the EULA and subscribed (ST-2).',
  {
    ...Subscribed,
    versionNumber: VersionNumber,
    regionId: OneOf(regionIds),
    instanceType: Type.String(),
  },
)
export const SubscriptionCancelled = defineEvent(
  'transactions.subscription-cancelled.v1',
  'A subscription ended (ST-4).',
  Subscribed,
)
export const SubscriptionUpgraded = defineEvent(
  'transactions.subscription-upgraded.v1',
  'A subscription moved to another version; the old one remains available (ST-4).',
  { ...Subscribed, versionNumber: VersionNumber, fromVersionId: Id },
)

export const OfferEnded = defineEvent(
  'transactions.offer-ended.v1',
  'What a buyer subscribed to was taken off the shelf; the buyer keeps it (IM-11).',
  {
    ...Subscribed,
    versionNumber: Type.Union([Type.String(), Type.Null()]),
    what: OneOf(['product', 'version']),
    reason: Type.String(),
  },
)

const SupportedUntil = Type.Union([Type.String({ format: 'date' }), Type.Null()])
export const SupportChanged = defineEvent(
  'transactions.support-changed.v1',
  'The version that a buyer subscribed to is supported until another day, sooner or later (IM-11).',
  {
    ...Subscribed,
    versionNumber: Type.Union([Type.String(), Type.Null()]),
    /** The last day of support as it was; null where no end was announced. */
    before: SupportedUntil,
    after: SupportedUntil,
  },
)

const Deployed = {
  ...Subscribed,
  deploymentId: Id,
  mode: OneOf(deploymentModes),
}
export const DeploymentFinished = defineEvent(
  'transactions.deployment-finished.v1',
  'A server runs, or the image was shared with the buyer (ST-3).',
  Deployed,
)
export const DeploymentFailed = defineEvent(
  'transactions.deployment-failed.v1',
  'A deployment came to nothing, with a reason (ST-3).',
  { ...Deployed, reason: Type.String(), fault: Type.Optional(FaultFact) },
)

const HandedOver = {
  handOverId: Id,
  productId: Id,
  productName: Type.String(),
  vendorId: Id,
  /** The buyer's account. */
  buyerId: Id,
  /** All that the seller learns of who it is; events of before do not say it. */
  buyerCode: Type.Optional(Type.String()),
}
export const HandOverRecorded = defineEvent(
  'transactions.hand-over-recorded.v1',
  "A buyer went to the seller's own site of a SaaS product (SA-2).",
  HandedOver,
)
export const HandOverResolved = defineEvent(
  'transactions.hand-over-resolved.v1',
  "The seller's site asked who came, and was told: the buyer did arrive (SA-4).",
  HandedOver,
)

/** A conversation of a seller with one subscriber. */
const Talked = {
  conversationId: Id,
  vendorId: Id,
  productName: Type.String(),
  /** The buyer's account. */
  buyerId: Id,
  subject: Type.String(),
  text: Type.String(),
}
export const SellerMessageWritten = defineEvent(
  'transactions.seller-message-written.v1',
  'A seller wrote to a subscriber, who takes its messages (SP-2).',
  { ...Talked, vendorName: Type.String() },
)
export const BuyerMessageWritten = defineEvent(
  'transactions.buyer-message-written.v1',
  'A subscriber answered a seller (SP-2).',
  {
    ...Talked,
    /** All that the seller learns of who it is. */
    buyerCode: Type.String(),
  },
)
export const AnnouncementSent = defineEvent(
  'transactions.announcement-sent.v1',
  'A seller announced something to the subscribers of a product who wish to hear it, some hundred at a time (SP-2).',
  {
    announcementId: Id,
    vendorId: Id,
    vendorName: Type.String(),
    productName: Type.String(),
    kind: OneOf(announcementKinds),
    subject: Type.String(),
    text: Type.String(),
    accountIds: Type.Array(Id),
  },
)
export const MessageReported = defineEvent(
  'transactions.message-reported.v1',
  'A subscriber found something wrong with a message of a seller; it waits for operations (SP-2).',
  { reportId: Id, vendorId: Id },
)
export const MessageReportsDecided = defineEvent(
  'transactions.message-reports-decided.v1',
  'What became of the reports of a message of a seller (SP-2).',
  {
    /** The message or the announcement. */
    messageId: Id,
    vendorId: Id,
    vendorName: Type.String(),
    productName: Type.String(),
    subject: Type.String(),
    /** The accounts that had reported it. */
    reporterIds: Type.Array(Id),
    verdict: OneOf(messageVerdicts),
    /** What operations says to the seller; empty where nothing was found. */
    reason: Type.String(),
  },
)
