import { Type, type TObject, type TSchema } from 'typebox'
import * as catalog from './catalog.ts'
import type { EventDefinition, PayloadOf } from './define-event.ts'
import * as imageReview from './image-review.ts'
import * as ratings from './ratings.ts'
import * as transactions from './transactions.ts'
import * as vendorOnboarding from './vendor-onboarding.ts'

/** What an event that partners hear is about; its events are in order among themselves. */
export const partnerSubjects = [
  'product',
  'version',
  'review_case',
  'change_request',
  'isv_confirmation',
  'subscription',
  'deployment',
  'hand_over',
  'review',
  'conversation',
] as const
export type PartnerSubject = (typeof partnerSubjects)[number]

type Payload = Readonly<Record<string, unknown>>

/** A fact of the platform as programs of the vendor that it concerns are told it (PA-1). */
export type PartnerEvent = {
  /** Its name outside; never changes. */
  readonly type: string
  /** What the fact means, in a sentence for people outside. */
  readonly meaning: string
  /** The event of the platform that it is made of. */
  readonly source: EventDefinition
  readonly subject: PartnerSubject
  /** What it carries: some fields of the source, under the same names. */
  readonly data: TObject
  /** The id of the subject. */
  subjectIdOf(payload: Payload): string
  /** What partners are told of a payload. */
  dataOf(payload: Payload): Record<string, unknown>
}

type FieldOf<E extends EventDefinition> = Exclude<keyof PayloadOf<E> & string, 'buyerId'>

/** Which requirements an event is of concerns nobody outside. */
const withoutReferences = (meaning: string) => meaning.replaceAll(/ \([A-Z]{2}-\d+[^)]*\)/g, '')

/** What a field is called outside: sellers know buyers by their code alone, as everywhere in the API (SP-2). */
const outside = (field: string) => (field === 'buyerCode' ? 'buyerId' : field)

/** A partner event of some fields of a platform's event; the account of a buyer is never among them. */
function tells<E extends EventDefinition>(
  source: E,
  type: string,
  [subject, idField]: readonly [PartnerSubject, FieldOf<E>],
  fields: readonly FieldOf<E>[],
): PartnerEvent {
  const { properties } = source.payload as TObject
  const named = [idField, ...fields.filter((field) => field !== idField)]
  const chosen = named.map((field) => [outside(field), properties[field]] as [string, TSchema])
  return {
    type,
    meaning: withoutReferences(source.meaning),
    source,
    subject,
    data: Type.Object(Object.fromEntries(chosen)),
    subjectIdOf: (payload) => String(payload[idField]),
    dataOf: (payload) =>
      Object.fromEntries(
        named
          .filter((field) => payload[field] !== undefined)
          .map((field) => [outside(field), payload[field]]),
      ),
  }
}

const product = ['product', 'productId'] as const
const version = ['version', 'versionId'] as const
const ofCase = ['review_case', 'caseId'] as const
const request = ['change_request', 'requestId'] as const
const confirmation = ['isv_confirmation', 'confirmationId'] as const
const subscription = ['subscription', 'subscriptionId'] as const
const deployment = ['deployment', 'deploymentId'] as const
const handOver = ['hand_over', 'handOverId'] as const
const review = ['review', 'reviewId'] as const

const shelf = ['productId', 'type', 'name', 'slug'] as const
const reviewed = [
  'caseId',
  'productId',
  'productName',
  'versionId',
  'submissionId',
  'status',
] as const
const subscribed = ['subscriptionId', 'productId', 'productName', 'versionId', 'buyerCode'] as const
const deployed = ['deploymentId', 'mode', ...subscribed] as const
const handed = ['handOverId', 'productId', 'productName', 'buyerCode'] as const
const rated = ['reviewId', 'productId', 'productName', 'rating'] as const

/** Everything that partners can hear; the only list. */
export const partnerEvents: readonly PartnerEvent[] = [
  tells(vendorOnboarding.IsvConfirmed, 'isv_confirmation.confirmed', confirmation, ['productType']),
  tells(vendorOnboarding.IsvReturned, 'isv_confirmation.returned', confirmation, [
    'productType',
    'feedback',
  ]),
  tells(catalog.ProductListed, 'product.listed', product, shelf),
  tells(catalog.ProductUpdated, 'product.updated', product, shelf),
  tells(catalog.ProductRemoved, 'product.removed', product, ['productName', 'reason']),
  tells(catalog.VersionListed, 'version.listed', version, ['productId', 'images']),
  tells(catalog.VersionRetired, 'version.retired', version, ['productId', 'reason']),
  tells(catalog.ChangeRequestAnswered, 'change_request.answered', request, [
    'productId',
    'productName',
    'text',
  ]),
  tells(catalog.ChangeRequestDecided, 'change_request.decided', request, [
    'productId',
    'productName',
    'kind',
    'status',
    'answer',
  ]),
  tells(imageReview.CaseOpened, 'review_case.opened', ofCase, reviewed),
  tells(imageReview.BootScriptRequested, 'review_case.boot_script_requested', ofCase, reviewed),
  tells(imageReview.BootScriptRun, 'review_case.boot_script_run', ofCase, [
    ...reviewed,
    'exitCode',
  ]),
  tells(imageReview.BootScriptFailed, 'review_case.boot_script_failed', ofCase, reviewed),
  tells(imageReview.CaseTurnPassed, 'review_case.turn_passed', ofCase, [
    ...reviewed,
    'waitsForSeller',
    'waitsSince',
  ]),
  tells(imageReview.CaseAccessPassed, 'review_case.access_passed', ofCase, reviewed),
  tells(imageReview.CasePassed, 'review_case.passed', ofCase, reviewed),
  tells(imageReview.CaseRejected, 'review_case.rejected', ofCase, [
    ...reviewed,
    'reasons',
    'said',
    'fields',
  ]),
  tells(imageReview.CaseAppealDecided, 'review_case.appeal_decided', ofCase, [
    ...reviewed,
    'decision',
    'answer',
  ]),
  tells(imageReview.ImageProduced, 'review_case.image_produced', ofCase, [
    ...reviewed,
    'regionId',
    'imageId',
  ]),
  tells(imageReview.ProductionFailed, 'review_case.production_failed', ofCase, [
    ...reviewed,
    'regionId',
    'reason',
  ]),
  tells(imageReview.CaseFinished, 'review_case.finished', ofCase, reviewed),
  tells(transactions.SubscriptionStarted, 'subscription.started', subscription, [
    ...subscribed,
    'versionNumber',
    'regionId',
    'instanceType',
  ]),
  tells(transactions.SubscriptionUpgraded, 'subscription.upgraded', subscription, [
    ...subscribed,
    'versionNumber',
    'fromVersionId',
  ]),
  tells(transactions.SubscriptionCancelled, 'subscription.cancelled', subscription, subscribed),
  tells(transactions.DeploymentFinished, 'deployment.finished', deployment, deployed),
  tells(transactions.DeploymentFailed, 'deployment.failed', deployment, [...deployed, 'reason']),
  tells(transactions.HandOverRecorded, 'hand_over.recorded', handOver, handed),
  tells(
    transactions.BuyerMessageWritten,
    'conversation.answered',
    ['conversation', 'conversationId'],
    ['productName', 'subject', 'buyerCode'],
  ),
  tells(ratings.ReviewPosted, 'review.posted', review, rated),
  tells(ratings.ReviewEdited, 'review.edited', review, rated),
  tells(ratings.ReviewHidden, 'review.hidden', review, rated),
  tells(ratings.ReviewRestored, 'review.restored', review, rated),
]

/** A name of {@link partnerEvents}. */
export const partnerEventTypes: readonly string[] = partnerEvents.map(({ type }) => type)

const bySource = new Map(partnerEvents.map((event) => [event.source.name, event]))

/** How partners are told of a platform's event, if they are told at all. */
export const partnerEventOf = (name: string): PartnerEvent | undefined => bySource.get(name)
