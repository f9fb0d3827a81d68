import * as catalog from './catalog.ts'
import type { EventDefinition, Service } from './define-event.ts'
import * as identity from './identity.ts'
import * as imageReview from './image-review.ts'
import * as ratings from './ratings.ts'
import * as transactions from './transactions.ts'
import * as vendorOnboarding from './vendor-onboarding.ts'

/** Every event of the platform. */
export const events = Object.values({
  ...identity,
  ...vendorOnboarding,
  ...catalog,
  ...imageReview,
  ...transactions,
  ...ratings,
}) as readonly EventDefinition[]

/** The only place that says who listens to what. */
export const subscriptions = {
  /** Memberships of new vendors; e-mails and notifications to people. */
  identity: [
    vendorOnboarding.ApplicationSubmitted,
    vendorOnboarding.ApplicationApproved,
    vendorOnboarding.ApplicationRejected,
    vendorOnboarding.ApplicationInformationRequested,
    vendorOnboarding.ApplicationMessageWritten,
    vendorOnboarding.IsvConfirmed,
    vendorOnboarding.IsvReturned,
    vendorOnboarding.VendorSuspended,
    vendorOnboarding.VendorReinstated,
    vendorOnboarding.CompanyChangeRequested,
    vendorOnboarding.CompanyChanged,
    vendorOnboarding.CompanyChangeDeclined,
    vendorOnboarding.TermsAnnounced,
    vendorOnboarding.DomainProven,
    vendorOnboarding.DomainProofLapsed,
    vendorOnboarding.DomainProofLost,
    vendorOnboarding.BrandLetterGranted,
    vendorOnboarding.BrandLetterDeclined,
    vendorOnboarding.BrandLetterRevoked,
    vendorOnboarding.EnquiryOpened,
    vendorOnboarding.EnquiryAnswered,
    vendorOnboarding.EnquiryContinued,
    vendorOnboarding.EnquiryClosed,
    catalog.ProductSubmitted,
    catalog.VersionSubmitted,
    catalog.ProductListed,
    catalog.ProductUpdated,
    catalog.ProductRemoved,
    catalog.VersionListed,
    catalog.VersionRetired,
    catalog.ChangeRequestOpened,
    catalog.ChangeRequestReplied,
    catalog.ChangeRequestWithdrawn,
    catalog.ChangeRequestAnswered,
    catalog.ChangeRequestDecided,
    imageReview.CaseOpened,
    imageReview.CaseClaimed,
    imageReview.CaseAssigned,
    imageReview.CaseReleased,
    imageReview.CaseMessageWritten,
    imageReview.BootScriptRequested,
    imageReview.BootScriptRun,
    imageReview.CaseAccessPassed,
    imageReview.CasePassed,
    imageReview.CaseRejected,
    imageReview.ImageProduced,
    imageReview.ProductionFailed,
    imageReview.CaseFinished,
    transactions.SubscriptionStarted,
    transactions.SubscriptionCancelled,
    transactions.SubscriptionUpgraded,
    transactions.DeploymentFinished,
    transactions.DeploymentFailed,
    transactions.OfferEnded,
    transactions.HandOverRecorded,
    ratings.ReviewPosted,
    ratings.ReviewEdited,
    ratings.ReviewHidden,
  ],
  'vendor-onboarding': [identity.AccessChanged, identity.SessionsEnded, identity.EnquiryLinkMailed],
  catalog: [
    vendorOnboarding.CompanyChanged,
    identity.AccessChanged,
    identity.SessionsEnded,
    vendorOnboarding.ApplicationApproved,
    vendorOnboarding.IsvConfirmed,
    vendorOnboarding.VendorSuspended,
    vendorOnboarding.VendorReinstated,
    vendorOnboarding.VendorVerified,
    vendorOnboarding.VendorUnverified,
    imageReview.RuleModeSet,
    imageReview.CaseOpened,
    imageReview.BootScriptRequested,
    imageReview.BootScriptRun,
    imageReview.CaseClaimed,
    imageReview.CaseAssigned,
    imageReview.CaseReleased,
    imageReview.CaseAccessPassed,
    imageReview.CasePassed,
    imageReview.CaseRejected,
    imageReview.ImageProduced,
    imageReview.ProductionFailed,
    imageReview.CaseFinished,
    transactions.SubscriptionStarted,
    transactions.SubscriptionUpgraded,
    transactions.SubscriptionCancelled,
    ratings.RatingChanged,
  ],
  'image-review': [
    identity.StaffChanged,
    vendorOnboarding.VendorSuspended,
    vendorOnboarding.VendorReinstated,
    identity.AccessChanged,
    identity.SessionsEnded,
    catalog.ProductSubmitted,
    catalog.VersionSubmitted,
    catalog.ProductWithdrawn,
    catalog.RegionsAdded,
  ],
  transactions: [
    identity.AccessChanged,
    identity.SessionsEnded,
    vendorOnboarding.VendorSuspended,
    vendorOnboarding.VendorReinstated,
    catalog.ProductListed,
    catalog.ProductUpdated,
    catalog.ProductRemoved,
    catalog.VersionListed,
    catalog.VersionRetired,
  ],
  ratings: [
    identity.AccessChanged,
    identity.SessionsEnded,
    catalog.ProductListed,
    catalog.ProductUpdated,
    catalog.ProductRemoved,
    transactions.SubscriptionStarted,
    transactions.HandOverRecorded,
  ],
} as const satisfies Record<Service, readonly EventDefinition[]>

/** The events that a service hears, as a union of definitions. */
export type HeardBy<S extends Service> = (typeof subscriptions)[S][number]

/** The services that hear an event. */
export function subscribersOf(name: string): Service[] {
  return (Object.keys(subscriptions) as Service[]).filter((service) =>
    subscriptions[service].some((event) => event.name === name),
  )
}
