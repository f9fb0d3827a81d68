import { defineConsumers } from '@emporium/service-kit'
import { tellApproved, tellSubmitted, tellVerdict } from './notifications/applicant-news.ts'
import { tellLetter, tellProof } from './notifications/brand-news.ts'
import { tellDeploymentFailed } from './notifications/buyer-news.ts'
import {
  tellBootScriptRequested,
  tellIsv,
  tellListed,
  tellOrdered,
  tellProductionFailed,
  tellRejected,
  tellReviewed,
} from './notifications/team-news.ts'

/** What this service hears: who must be told what, and whose team is founded. */
export const consumers = defineConsumers('identity', {
  'vendor-onboarding.application-submitted.v1': tellSubmitted,
  'vendor-onboarding.application-approved.v1': tellApproved,
  'vendor-onboarding.application-rejected.v1': tellVerdict('application_rejected'),
  'vendor-onboarding.application-information-requested.v1': tellVerdict(
    'application_information_requested',
  ),
  'vendor-onboarding.isv-confirmed.v1': tellIsv('isv_confirmed'),
  'vendor-onboarding.isv-returned.v1': tellIsv('isv_returned'),
  'vendor-onboarding.domain-proven.v1': tellProof('domain_proven'),
  'vendor-onboarding.domain-proof-lapsed.v1': tellProof('domain_proof_lapsed'),
  'vendor-onboarding.domain-proof-lost.v1': tellProof('domain_proof_lost'),
  'vendor-onboarding.brand-letter-granted.v1': tellLetter('brand_letter_granted'),
  'vendor-onboarding.brand-letter-declined.v1': tellLetter('brand_letter_declined'),
  'vendor-onboarding.brand-letter-revoked.v1': tellLetter('brand_letter_revoked'),
  'catalog.product-listed.v1': tellListed,
  'image-review.boot-script-requested.v1': tellBootScriptRequested,
  'image-review.case-rejected.v1': tellRejected,
  'image-review.production-failed.v1': tellProductionFailed,
  'transactions.subscription-started.v1': tellOrdered,
  'transactions.deployment-failed.v1': tellDeploymentFailed,
  'ratings.review-posted.v1': tellReviewed,
})
