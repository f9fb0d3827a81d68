import { defineConsumers } from '@emporium/service-kit'
import { followCase } from './review-progress/follow-case.ts'
import { listVersion, noteFailure, passVersion } from './review-progress/list-version.ts'
import { forgetReviewer, nameReviewer } from './review-progress/name-reviewer.ts'
import { noteAppeal } from './review-progress/note-appeal.ts'
import { noteQuestion } from './review-progress/note-question.ts'
import { reopenVersion } from './review-progress/reopen-version.ts'
import { rejectVersion } from './review-progress/reject-version.ts'
import { rateProduct } from './shelf/rate-product.ts'
import { noteRuleMode } from './rule-modes/note-rule-mode.ts'
import { rememberSubscription } from './subscribers/remember-subscription.ts'
import { rememberIsv, rememberVendor } from './vendors/remember-vendor.ts'
import { renameVendor } from './vendors/rename-vendor.ts'
import { noteStanding } from './vendors/suspend-vendor.ts'
import { noteUnverified, noteVerified } from './vendors/verify-vendor.ts'

/** What this service hears. */
export const consumers = defineConsumers('catalog', {
  'vendor-onboarding.application-approved.v1': rememberVendor,
  'vendor-onboarding.isv-confirmed.v1': rememberIsv,
  'vendor-onboarding.vendor-suspended.v1': noteStanding(true),
  'vendor-onboarding.vendor-reinstated.v1': noteStanding(false),
  'vendor-onboarding.company-changed.v1': renameVendor,
  'vendor-onboarding.vendor-verified.v1': noteVerified,
  'vendor-onboarding.vendor-unverified.v1': noteUnverified,
  'image-review.rule-mode-set.v1': noteRuleMode,
  'image-review.case-opened.v1': followCase,
  'image-review.boot-script-requested.v1': followCase,
  'image-review.boot-script-run.v1': followCase,
  'image-review.case-claimed.v1': nameReviewer,
  'image-review.case-assigned.v1': nameReviewer,
  'image-review.case-released.v1': forgetReviewer,
  'image-review.case-turn-passed.v1': noteQuestion,
  'image-review.case-access-passed.v1': followCase,
  'image-review.case-passed.v1': passVersion,
  'image-review.case-rejected.v1': rejectVersion,
  'image-review.case-appealed.v1': noteAppeal,
  'image-review.case-appeal-decided.v1': reopenVersion,
  'image-review.image-produced.v1': listVersion,
  'image-review.production-failed.v1': noteFailure,
  'image-review.case-finished.v1': followCase,
  'transactions.subscription-started.v1': rememberSubscription(true),
  'transactions.subscription-upgraded.v1': rememberSubscription(true),
  'transactions.subscription-cancelled.v1': rememberSubscription(false),
  'ratings.rating-changed.v1': rateProduct,
})
