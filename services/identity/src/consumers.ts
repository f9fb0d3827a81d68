import { defineConsumers, type Consumers } from '@emporium/service-kit'
import { withHints } from './live/hints.ts'
import { withPartnerEvents } from './partner-events/note-partner-events.ts'
import {
  tellApproved,
  tellMessage,
  tellSubmitted,
  tellVerdict,
} from './notifications/applicant-news.ts'
import { tellActHeld, tellActSettled } from './notifications/act-news.ts'
import { tellLetter, tellProof } from './notifications/brand-news.ts'
import {
  tellCompanyChangeDeclined,
  tellCompanyChanged,
  tellCompanyChangeRequested,
} from './notifications/company-news.ts'
import {
  tellAnnouncement,
  tellBuyerMessage,
  tellMessageReports,
  tellSellerMessage,
} from './notifications/contact-news.ts'
import { tellAsker, tellContinued, tellEnquiryOpened } from './notifications/enquiry-news.ts'
import { tellAppealDecided, tellAppealed } from './notifications/appeal-news.ts'
import { tellAssigned, tellCaseMessage, tellReminded } from './notifications/desk-news.ts'
import { tellRequestOpened, tellRequestReplied } from './notifications/request-news.ts'
import {
  tellReportsDecided,
  tellReviewHidden,
  tellReviewRestored,
} from './notifications/review-news.ts'
import { tellTerms } from './notifications/terms-news.ts'
import {
  tellDeployment,
  tellFollowers,
  tellOfferEnded,
  tellSupport,
} from './notifications/buyer-news.ts'
import {
  stopVendor,
  tellBootScriptFailed,
  tellBootScriptRequested,
  tellChangeAnswered,
  tellChangeDecided,
  tellCase,
  tellIsv,
  tellListed,
  tellOrdered,
  tellProductionFailed,
  tellRejected,
  tellRemoved,
  tellReviewed,
  tellReinstated,
} from './notifications/team-news.ts'

/** Nobody is told; open pages look again, if `live/hints.ts` says so. */
const nothing = async (): Promise<void> => undefined

const news: Consumers<'identity'> = {
  'vendor-onboarding.application-submitted.v1': tellSubmitted,
  'vendor-onboarding.application-approved.v1': tellApproved,
  'vendor-onboarding.application-rejected.v1': tellVerdict('application_rejected'),
  'vendor-onboarding.application-information-requested.v1': tellVerdict(
    'application_information_requested',
  ),
  'vendor-onboarding.application-message-written.v1': tellMessage,
  'vendor-onboarding.isv-confirmed.v1': tellIsv('isv_confirmed'),
  'vendor-onboarding.isv-returned.v1': tellIsv('isv_returned'),
  'vendor-onboarding.vendor-suspended.v1': stopVendor,
  'vendor-onboarding.vendor-reinstated.v1': tellReinstated,
  'vendor-onboarding.act-held.v1': tellActHeld,
  'vendor-onboarding.held-act-settled.v1': tellActSettled,
  'catalog.act-held.v1': tellActHeld,
  'catalog.held-act-settled.v1': tellActSettled,
  'vendor-onboarding.company-change-requested.v1': tellCompanyChangeRequested,
  'vendor-onboarding.company-changed.v1': tellCompanyChanged,
  'vendor-onboarding.company-change-declined.v1': tellCompanyChangeDeclined,
  'vendor-onboarding.terms-announced.v1': tellTerms,
  'vendor-onboarding.domain-proven.v1': tellProof('domain_proven'),
  'vendor-onboarding.domain-proof-lapsed.v1': tellProof('domain_proof_lapsed'),
  'vendor-onboarding.domain-proof-lost.v1': tellProof('domain_proof_lost'),
  'vendor-onboarding.brand-letter-granted.v1': tellLetter('brand_letter_granted'),
  'vendor-onboarding.brand-letter-declined.v1': tellLetter('brand_letter_declined'),
  'vendor-onboarding.brand-letter-revoked.v1': tellLetter('brand_letter_revoked'),
  'vendor-onboarding.enquiry-opened.v1': tellEnquiryOpened,
  'vendor-onboarding.enquiry-answered.v1': tellAsker('enquiry_answered'),
  'vendor-onboarding.enquiry-continued.v1': tellContinued,
  'vendor-onboarding.enquiry-closed.v1': tellAsker('enquiry_closed'),
  'catalog.product-submitted.v1': nothing,
  'catalog.version-submitted.v1': nothing,
  'catalog.product-listed.v1': tellListed,
  'catalog.product-updated.v1': nothing,
  'catalog.product-removed.v1': tellRemoved,
  'catalog.version-listed.v1': nothing,
  'catalog.version-retired.v1': nothing,
  'catalog.followed-version-listed.v1': tellFollowers,
  'image-review.case-opened.v1': nothing,
  'image-review.case-claimed.v1': tellCase('case_claimed'),
  'image-review.case-assigned.v1': tellAssigned,
  'image-review.case-released.v1': nothing,
  'image-review.case-message-written.v1': tellCaseMessage,
  'image-review.case-turn-passed.v1': nothing,
  'image-review.case-reminded.v1': tellReminded,
  'catalog.change-request-opened.v1': tellRequestOpened,
  'catalog.change-request-replied.v1': tellRequestReplied,
  'catalog.change-request-withdrawn.v1': nothing,
  'catalog.change-request-answered.v1': tellChangeAnswered,
  'catalog.change-request-decided.v1': tellChangeDecided,
  'image-review.boot-script-requested.v1': tellBootScriptRequested,
  'image-review.boot-script-run.v1': nothing,
  'image-review.boot-script-failed.v1': tellBootScriptFailed,
  'image-review.case-access-passed.v1': tellCase('case_access_passed'),
  'image-review.case-passed.v1': tellCase('case_passed'),
  'image-review.case-rejected.v1': tellRejected,
  'image-review.case-appealed.v1': tellAppealed,
  'image-review.case-appeal-decided.v1': tellAppealDecided,
  'image-review.image-produced.v1': nothing,
  'image-review.production-failed.v1': tellProductionFailed,
  'image-review.case-finished.v1': tellCase('production_finished'),
  'transactions.subscription-started.v1': tellOrdered,
  'transactions.subscription-cancelled.v1': nothing,
  'transactions.subscription-upgraded.v1': nothing,
  'transactions.deployment-finished.v1': tellDeployment('deployment_finished'),
  'transactions.deployment-failed.v1': tellDeployment('deployment_failed'),
  'transactions.hand-over-recorded.v1': nothing,
  'transactions.offer-ended.v1': tellOfferEnded,
  'transactions.support-changed.v1': tellSupport,
  'transactions.seller-message-written.v1': tellSellerMessage,
  'transactions.buyer-message-written.v1': tellBuyerMessage,
  'transactions.announcement-sent.v1': tellAnnouncement,
  'transactions.message-reported.v1': nothing,
  'transactions.message-reports-decided.v1': tellMessageReports,
  'ratings.review-posted.v1': tellReviewed,
  'ratings.review-edited.v1': nothing,
  'ratings.review-hidden.v1': tellReviewHidden,
  'ratings.review-restored.v1': tellReviewRestored,
  'ratings.review-reported.v1': nothing,
  'ratings.review-reports-decided.v1': tellReportsDecided,
}

/** Whether an event is heard for the sake of open pages alone. */
export const isSilent = (name: keyof typeof news): boolean => news[name] === nothing

/**
 * What this service hears: who must be told what, whose team is founded, which open pages look again, and what vendors'
 * programs are told.
 */
export const consumers = defineConsumers('identity', withPartnerEvents(withHints(news)))
