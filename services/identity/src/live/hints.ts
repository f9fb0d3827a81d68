import type { LiveSubject } from '@emporium/domain'
import type { Envelope, HeardBy, PayloadOf } from '@emporium/events'
import type { Consumers, Ctx } from '@emporium/service-kit'
import { announce } from './announce.ts'
import type { Audience } from './live-event.entity.ts'

/** What has changed, and whose open pages show it. */
type Hint = { subject: LiveSubject; id: string; to: readonly Audience[] }

type Hints = {
  readonly [E in HeardBy<'identity'> as E['name']]?: (payload: PayloadOf<E>) => readonly Hint[]
}

type Applied = { applicationId: string; accountId: string }
type Owned = { vendorId: string; productId: string }
type Reviewed = Owned & { caseId: string }
type Subscribed = { vendorId: string; buyerId: string; subscriptionId: string }

const application = ({ applicationId: id, accountId }: Applied): Hint[] => [
  {
    subject: 'application',
    id,
    to: [`account:${accountId}`, 'staff:onboarding_officer', 'staff:admin'],
  },
]
const isv = ({
  vendorId,
  confirmationId: id,
}: {
  vendorId: string
  confirmationId: string
}): Hint[] => [
  {
    subject: 'isv-confirmation',
    id,
    to: [`vendor:${vendorId}`, 'staff:onboarding_officer', 'staff:admin'],
  },
]
const product = ({ vendorId, productId: id }: Owned): Hint[] => [
  { subject: 'product', id, to: [`vendor:${vendorId}`] },
]
const reviewCase = (payload: Reviewed): Hint[] => [
  ...product(payload),
  {
    subject: 'review-case',
    id: payload.caseId,
    to: [`vendor:${payload.vendorId}`, 'staff:reviewer', 'staff:admin'],
  },
]
const subscription = ({ vendorId, buyerId, subscriptionId: id }: Subscribed): Hint[] => [
  { subject: 'subscription', id, to: [`account:${buyerId}`] },
  { subject: 'order', id, to: [`vendor:${vendorId}`] },
]
type Rated = { vendorId: string; reviewId: string; buyerId: string }
const review = ({ vendorId, reviewId: id, buyerId }: Rated): Hint[] => [
  {
    subject: 'review',
    id,
    to: [`account:${buyerId}`, `vendor:${vendorId}`, 'staff:reviewer', 'staff:admin'],
  },
]

type Talked = { vendorId: string; buyerId: string; conversationId: string }
const conversation = ({ vendorId, buyerId, conversationId: id }: Talked): Hint[] => [
  { subject: 'seller-message', id, to: [`account:${buyerId}`, `vendor:${vendorId}`] },
]

const request = ({ requestId: id, ...payload }: Owned & { requestId: string }): Hint[] => [
  {
    subject: 'change-request',
    id,
    to: [`vendor:${payload.vendorId}`, 'staff:reviewer', 'staff:admin'],
  },
  ...product(payload),
]

const vendor = ({ vendorId: id }: { vendorId: string }): Hint[] => [
  { subject: 'vendor', id, to: [`vendor:${id}`] },
]
const letter = ({ vendorId, letterId: id }: { vendorId: string; letterId: string }): Hint[] => [
  { subject: 'brand-letter', id, to: [`vendor:${vendorId}`] },
]

const companyChange = ({
  changeId: id,
  vendorId,
}: {
  changeId: string
  vendorId: string
}): Hint[] => [
  {
    subject: 'company-change',
    id,
    to: [`vendor:${vendorId}`, 'staff:onboarding_officer', 'staff:admin'],
  },
  ...vendor({ vendorId }),
]

const staffAudience: readonly Audience[] = [
  'staff:onboarding_officer',
  'staff:reviewer',
  'staff:admin',
]
const enquiry = ({
  enquiryId: id,
  askerId,
}: {
  enquiryId: string
  askerId?: string | null
}): Hint[] => [
  {
    subject: 'enquiry',
    id,
    to: [...(askerId ? [`account:${askerId}` as const] : []), ...staffAudience],
  },
]

const act = ({ actId: id }: { actId: string }): Hint[] => [
  { subject: 'held-act', id, to: ['staff:admin'] },
]

/** Which open pages look again after which event; an event that is not here changes none. */
const hints: Hints = {
  'vendor-onboarding.application-submitted.v1': application,
  'vendor-onboarding.application-approved.v1': application,
  'vendor-onboarding.application-rejected.v1': application,
  'vendor-onboarding.application-information-requested.v1': application,
  'vendor-onboarding.application-message-written.v1': application,
  'vendor-onboarding.isv-confirmed.v1': isv,
  'vendor-onboarding.isv-returned.v1': isv,
  'vendor-onboarding.vendor-suspended.v1': vendor,
  'vendor-onboarding.vendor-reinstated.v1': vendor,
  'vendor-onboarding.act-held.v1': act,
  'vendor-onboarding.held-act-settled.v1': act,
  'catalog.act-held.v1': act,
  'catalog.held-act-settled.v1': act,
  'vendor-onboarding.company-change-requested.v1': companyChange,
  'vendor-onboarding.company-changed.v1': companyChange,
  'vendor-onboarding.company-change-declined.v1': companyChange,
  'vendor-onboarding.domain-proven.v1': vendor,
  'vendor-onboarding.domain-proof-lapsed.v1': vendor,
  'vendor-onboarding.domain-proof-lost.v1': vendor,
  'vendor-onboarding.brand-letter-granted.v1': letter,
  'vendor-onboarding.brand-letter-declined.v1': letter,
  'vendor-onboarding.brand-letter-revoked.v1': letter,
  'vendor-onboarding.enquiry-opened.v1': enquiry,
  'vendor-onboarding.enquiry-answered.v1': enquiry,
  'vendor-onboarding.enquiry-continued.v1': enquiry,
  'vendor-onboarding.enquiry-closed.v1': enquiry,
  'catalog.product-submitted.v1': product,
  'catalog.version-submitted.v1': product,
  'catalog.product-listed.v1': product,
  'catalog.product-updated.v1': product,
  'catalog.product-removed.v1': product,
  'catalog.version-listed.v1': product,
  'catalog.version-retired.v1': product,
  'catalog.change-request-opened.v1': request,
  'catalog.change-request-replied.v1': request,
  'catalog.change-request-withdrawn.v1': request,
  'catalog.change-request-answered.v1': request,
  'catalog.change-request-decided.v1': request,
  'image-review.case-opened.v1': reviewCase,
  'image-review.case-claimed.v1': reviewCase,
  'image-review.case-assigned.v1': reviewCase,
  'image-review.case-released.v1': reviewCase,
  'image-review.case-message-written.v1': reviewCase,
  'image-review.case-turn-passed.v1': reviewCase,
  'image-review.boot-script-requested.v1': reviewCase,
  'image-review.boot-script-run.v1': reviewCase,
  'image-review.boot-script-failed.v1': reviewCase,
  'image-review.case-access-passed.v1': reviewCase,
  'image-review.case-passed.v1': reviewCase,
  'image-review.case-rejected.v1': reviewCase,
  'image-review.case-appealed.v1': reviewCase,
  'image-review.case-appeal-decided.v1': reviewCase,
  'image-review.image-produced.v1': reviewCase,
  'image-review.production-failed.v1': reviewCase,
  'image-review.case-finished.v1': reviewCase,
  'transactions.subscription-started.v1': subscription,
  'transactions.subscription-cancelled.v1': subscription,
  'transactions.subscription-upgraded.v1': subscription,
  'transactions.support-changed.v1': ({ subscriptionId: id, buyerId }) => [
    { subject: 'subscription', id, to: [`account:${buyerId}`] },
  ],
  'transactions.deployment-finished.v1': subscription,
  'transactions.deployment-failed.v1': subscription,
  'transactions.hand-over-recorded.v1': ({ vendorId, handOverId: id }) => [
    { subject: 'order', id, to: [`vendor:${vendorId}`] },
  ],
  'transactions.seller-message-written.v1': conversation,
  'transactions.buyer-message-written.v1': conversation,
  'transactions.announcement-sent.v1': ({ announcementId: id, accountIds }) => [
    {
      subject: 'seller-message',
      id,
      to: accountIds.map((account) => `account:${account}` as const),
    },
  ],
  'transactions.message-reported.v1': ({ reportId: id }) => [
    { subject: 'message-report', id, to: ['staff:reviewer', 'staff:admin'] },
  ],
  'transactions.message-reports-decided.v1': ({ messageId: id, vendorId, reporterIds }) => [
    { subject: 'message-report', id, to: ['staff:reviewer', 'staff:admin'] },
    {
      subject: 'seller-message',
      id,
      to: [`vendor:${vendorId}`, ...reporterIds.map((account) => `account:${account}` as const)],
    },
  ],
  'ratings.review-posted.v1': review,
  'ratings.review-edited.v1': review,
  'ratings.review-hidden.v1': review,
  'ratings.review-restored.v1': review,
  'ratings.review-reported.v1': review,
  'ratings.review-reports-decided.v1': review,
}

type Consume = (ctx: Ctx, payload: never, envelope: Envelope) => Promise<void>

/** The same consumers; after each one the open pages of those concerned are hinted at what has changed. */
export function withHints(consumers: Consumers<'identity'>): Consumers<'identity'> {
  const wrap = ([name, consume]: [string, Consume]) => {
    const hintsOf = hints[name as keyof Hints] as ((payload: never) => readonly Hint[]) | undefined
    const both: Consume = async (ctx, payload, envelope) => {
      await consume(ctx, payload, envelope)
      await ctx.transaction(async (tx) => {
        for (const { to, subject, id } of hintsOf?.(payload) ?? [])
          await announce(tx, ctx, to, { type: 'changed', subject, id })
      })
    }
    return [name, both] as const
  }
  return Object.fromEntries(Object.entries(consumers).map(wrap)) as unknown as Consumers<'identity'>
}
