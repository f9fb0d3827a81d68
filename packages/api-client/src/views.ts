// The views of the API by name, for pages and components.
import type { components as Catalog } from './generated/catalog.ts'
import type { components as Identity } from './generated/identity.ts'
import type { components as ImageReview } from './generated/image-review.ts'
import type { components as Ratings } from './generated/ratings.ts'
import type { components as Transactions } from './generated/transactions.ts'
import type { components as VendorOnboarding } from './generated/vendor-onboarding.ts'

export type MeView = Identity['schemas']['MeView']
export type MemberView = Identity['schemas']['MemberView']
export type InvitationView = Identity['schemas']['InvitationView']
export type OpenedInvitationView = Identity['schemas']['OpenedInvitationView']
export type OwnershipOfferView = Identity['schemas']['OwnershipOfferView']
export type TeamDeedView = Identity['schemas']['TeamDeedView']
export type PreferencesView = Identity['schemas']['PreferencesView']
export type NotificationView = Identity['schemas']['NotificationView']

export type VendorView = VendorOnboarding['schemas']['Vendor']
export type IsvConfirmationSummaryView = VendorOnboarding['schemas']['IsvConfirmationSummary']

export type ProductView = Catalog['schemas']['Product']
export type ProductRowView = Catalog['schemas']['ProductRow']
export type ProductVersionView = Catalog['schemas']['ProductVersion']
export type ProductStepView = Catalog['schemas']['ProductStep']
export type ProductFileView = Catalog['schemas']['ProductFile']
export type DraftView = Catalog['schemas']['Draft']
export type ReadinessFindingView = Catalog['schemas']['ReadinessFinding']
export type FoundImageView = Catalog['schemas']['FoundImage']
export type RegionView = Catalog['schemas']['Region']
export type CategoryView = Catalog['schemas']['Category']
export type InstanceTypeView = Catalog['schemas']['InstanceType']

export type ReviewCaseView = ImageReview['schemas']['ReviewCase']
export type ReviewCaseSummaryView = ImageReview['schemas']['ReviewCaseSummary']

export type ReviewView = Ratings['schemas']['Review']
export type RatingView = Ratings['schemas']['Rating']

export type StorefrontCardView = Catalog['schemas']['StorefrontCard']
export type StorefrontProductView = Catalog['schemas']['StorefrontProduct']
export type StorefrontVersionView = Catalog['schemas']['StorefrontVersion']
export type FacetsView = Catalog['schemas']['Facets']
export type VendorApplicationView = VendorOnboarding['schemas']['VendorApplication']
export type VendorTermsView = VendorOnboarding['schemas']['VendorTerms']
export type SubscriptionView = Transactions['schemas']['Subscription']
export type SubscriptionDetailView = Transactions['schemas']['SubscriptionDetail']
export type DeploymentView = Transactions['schemas']['Deployment']
export type AccountView = Identity['schemas']['AccountView']
export type VendorSummaryView = VendorOnboarding['schemas']['VendorSummary']
export type VendorApplicationSummaryView = VendorOnboarding['schemas']['VendorApplicationSummary']
export type VendorApplicationChangesView = VendorOnboarding['schemas']['VendorApplicationChanges']
export type VendorTermsVersionView =
  VendorOnboarding['schemas']['VendorTermsVersions']['items'][number]
export type VendorTermsAcceptanceView = VendorOnboarding['schemas']['VendorTermsAcceptance']
export type RelatedVendorApplicationView = VendorOnboarding['schemas']['RelatedVendorApplication']
export type IsvConfirmationView = VendorOnboarding['schemas']['IsvConfirmation']
export type ReviewCasesSummaryView = ImageReview['schemas']['ReviewCasesSummary']
export type ListingChangesView = ImageReview['schemas']['ListingChanges']
export type ListingComparisonView = ImageReview['schemas']['ListingComparison']
export type AccessServerView = ImageReview['schemas']['AccessServer']
export type RegionCopyView = ImageReview['schemas']['RegionCopy']
export type ReviewMessageView = ImageReview['schemas']['ReviewMessage']
export type ReviewFindingView = ImageReview['schemas']['Finding']
export type ReviewBootScriptView = ImageReview['schemas']['BootScript']
export type RejectionReasonView = ImageReview['schemas']['RejectionReason']
export type ChangeRequestView = Catalog['schemas']['ChangeRequest']
export type ChangeRequestDetailView = Catalog['schemas']['ChangeRequestDetail']
export type EnquiryView = VendorOnboarding['schemas']['Enquiry']
export type EnquirySummaryView = VendorOnboarding['schemas']['EnquirySummary']
export type LetterVerdictView = VendorOnboarding['schemas']['LetterVerdict']
export type BrandLetterSummaryView = VendorOnboarding['schemas']['BrandLetterSummary']
export type BrandLetterView = VendorOnboarding['schemas']['BrandLetter']
export type DomainProofSummaryView = VendorOnboarding['schemas']['DomainProofSummary']
export type DomainProofView = VendorOnboarding['schemas']['DomainProof']
