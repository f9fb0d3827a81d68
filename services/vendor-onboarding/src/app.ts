import {
  actAlreadyHeld,
  CreateHeldActs1796010100000,
  defineService,
  HeldAct,
  heldActRoutes,
  HeldActView,
  lapseActJob,
  openMailer,
  type ActRules,
  type FileStore,
} from '@emporium/service-kit'
import type { FastifyPluginAsync } from 'fastify'
import { Application } from './applications/application.entity.ts'
import { applicationDeskRoutes } from './application-desk/application-desk.routes.ts'
import {
  ApplicationChangesView,
  ApplicationsSummaryView,
  RelatedApplicationView,
} from './application-desk/application-desk.schemas.ts'
import { ApplicationMessage } from './application-desk/application-message.entity.ts'
import { applicationAlreadyOpen } from './applications/application.problems.ts'
import { applicationRoutes } from './applications/application.routes.ts'
import { ApplicationSummaryView, ApplicationView } from './applications/application.schemas.ts'
import { Submission } from './applications/submission.entity.ts'
import { BrandLetter } from './brand-letters/brand-letter.entity.ts'
import { brandLetterRoutes } from './brand-letters/brand-letter.routes.ts'
import {
  BrandLetterSummaryView,
  BrandLetterView,
  LetterVerdictView,
} from './brand-letters/brand-letter.schemas.ts'
import { expireLetter } from './brand-letters/expire-letter.job.ts'
import { CompanyChange } from './company-changes/company-change.entity.ts'
import { changeAlreadyRequested } from './company-changes/company-change.problems.ts'
import { companyChangeRoutes } from './company-changes/company-change.routes.ts'
import {
  CompanyChangeSummaryView,
  CompanyChangeView,
} from './company-changes/company-change.schemas.ts'
import { VendorOnboardingConfig } from './config.ts'
import { consumers } from './consumers.ts'
import { decisionRoutes } from './decisions/decision.routes.ts'
import { lookForDomain } from './domain-proofs/check-domain.ts'
import { DomainProof } from './domain-proofs/domain-proof.entity.ts'
import { domainNamedAlready, domainTaken } from './domain-proofs/domain-proof.problems.ts'
import { domainProofRoutes } from './domain-proofs/domain-proof.routes.ts'
import {
  DomainConfirmedView,
  DomainProofSummaryView,
  DomainProofView,
} from './domain-proofs/domain-proof.schemas.ts'
import { openResolver, type ReadTexts } from './domain-proofs/look-up.ts'
import { sendDomainMail } from './domain-proofs/mail-domain.ts'
import { IsvConfirmation } from './isv-confirmations/isv-confirmation.entity.ts'
import {
  alreadyConfirmed,
  sheetAlreadySent,
} from './isv-confirmations/isv-confirmation.problems.ts'
import { EnquiryMessage } from './enquiries/enquiry-message.entity.ts'
import { Enquiry } from './enquiries/enquiry.entity.ts'
import { enquiryRoutes } from './enquiries/enquiry.routes.ts'
import { enquiryDeskRoutes } from './enquiry-desk/enquiry-desk.routes.ts'
import { EnquiryLink } from './enquiry-links/enquiry-link.entity.ts'
import { EnquirySummaryView, EnquiryView } from './enquiries/enquiry.schemas.ts'
import { vendorActs } from './held-acts/vendor-acts.ts'
import { isvConfirmationRoutes } from './isv-confirmations/isv-confirmation.routes.ts'
import {
  IsvConfirmationSummaryView,
  IsvConfirmationView,
  IsvRoundView,
} from './isv-confirmations/isv-confirmation.schemas.ts'
import { IsvRound } from './isv-confirmations/isv-round.entity.ts'
import { isvSheetRoutes } from './isv-sheets/isv-sheet.routes.ts'
import { SheetFaultView, SheetView } from './isv-sheets/sheet.schemas.ts'
import { ChangeCompanies1795864500000 } from './migrations/1795864500000-change-companies.ts'
import { CreateEnquiries1763900210000 } from './migrations/1763900210000-create-enquiries.ts'
import { CreateVendors1763900200000 } from './migrations/1763900200000-create-vendors.ts'
import { CreateProofsAndLetters1763900320000 } from './migrations/1763900320000-create-proofs-and-letters.ts'
import { KeepIsvRounds1763900310000 } from './migrations/1763900310000-keep-isv-rounds.ts'
import { TurnEnquiries1763900400000 } from './migrations/1763900400000-turn-enquiries.ts'
import { DeskOfApplications1763900410000 } from './migrations/1763900410000-desk-of-applications.ts'
import { KeepVendorTerms1764310000000 } from './migrations/1764310000000-keep-vendor-terms.ts'
import { KeepAcceptances1795862000000 } from './migrations/1795862000000-keep-acceptances.ts'
import { TurnApplications1795862400000 } from './migrations/1795862400000-turn-applications.ts'
import { TranslateVendorTerms1795863720000 } from './migrations/1795863720000-translate-vendor-terms.ts'
import { KeepTermsTranslations1795885800000 } from './migrations/1795885800000-keep-terms-translations.ts'
import { TermsAcceptance } from './terms/terms-acceptance.entity.ts'
import { termsDeskRoutes } from './terms-desk/terms-desk.routes.ts'
import { TermsAcceptanceView, TermsVersionsView } from './terms-desk/terms-desk.schemas.ts'
import { termsRoutes } from './terms/terms.routes.ts'
import { VendorTermsView } from './terms/terms.schemas.ts'
import { TermsTranslation } from './terms/terms-translation.entity.ts'
import { VendorTerms } from './terms/vendor-terms.entity.ts'
import { TimelineEntryView } from './timeline/timeline.schemas.ts'
import { Vendor } from './vendors/vendor.entity.ts'
import { vendorHistoryRoutes } from './vendor-history/vendor-history.routes.ts'
import { VendorEventView } from './vendor-history/vendor-history.schemas.ts'
import { vendorRoutes, vendorTurnRoutes } from './vendors/vendor.routes.ts'
import { VendorProfileView, VendorSummaryView, VendorView } from './vendors/vendor.schemas.ts'
import { subjectNames } from './subject-names.ts'
import { tags } from './tags.ts'

type RouteParts = {
  files: FileStore
  publicUrl: string
  readTexts: ReadTexts
  takesReserved: boolean
  acts: ActRules
}

const routesOf = ({ files, publicUrl, readTexts, takesReserved, acts }: RouteParts) => [
  termsRoutes,
  termsDeskRoutes,
  applicationRoutes,
  decisionRoutes,
  applicationDeskRoutes,
  vendorRoutes,
  vendorTurnRoutes(acts),
  heldActRoutes(acts),
  vendorHistoryRoutes,
  isvSheetRoutes,
  isvConfirmationRoutes(files),
  domainProofRoutes({ readTexts, takesReserved }),
  brandLetterRoutes({ files, publicUrl }),
  companyChangeRoutes,
  enquiryRoutes,
  enquiryDeskRoutes,
]

/** How a company becomes a vendor, and what is known of it then (ON-4…9, SP-4). */
export const vendorOnboarding = defineService({
  name: 'vendor-onboarding',
  title: 'Vendor onboarding',
  description: 'Vendor terms, applications, vendors, ISV confirmations and enquiries.',
  tags,
  config: VendorOnboardingConfig,
  entities: [
    VendorTerms,
    TermsTranslation,
    TermsAcceptance,
    Application,
    Submission,
    ApplicationMessage,
    Vendor,
    IsvConfirmation,
    IsvRound,
    DomainProof,
    BrandLetter,
    CompanyChange,
    Enquiry,
    EnquiryMessage,
    EnquiryLink,
    HeldAct,
  ],
  migrations: [
    CreateVendors1763900200000,
    CreateEnquiries1763900210000,
    KeepIsvRounds1763900310000,
    CreateProofsAndLetters1763900320000,
    TurnEnquiries1763900400000,
    DeskOfApplications1763900410000,
    KeepVendorTerms1764310000000,
    KeepAcceptances1795862000000,
    TurnApplications1795862400000,
    ChangeCompanies1795864500000,
    TranslateVendorTerms1795863720000,
    KeepTermsTranslations1795885800000,
    CreateHeldActs1796010100000,
  ],
  views: [
    TimelineEntryView,
    VendorTermsView,
    TermsVersionsView,
    TermsAcceptanceView,
    ApplicationSummaryView,
    ApplicationView,
    RelatedApplicationView,
    ApplicationsSummaryView,
    ApplicationChangesView,
    VendorSummaryView,
    VendorView,
    VendorProfileView,
    VendorEventView,
    SheetView,
    SheetFaultView,
    IsvRoundView,
    IsvConfirmationSummaryView,
    IsvConfirmationView,
    DomainProofSummaryView,
    DomainProofView,
    DomainConfirmedView,
    BrandLetterSummaryView,
    BrandLetterView,
    LetterVerdictView,
    CompanyChangeSummaryView,
    CompanyChangeView,
    EnquirySummaryView,
    EnquiryView,
    HeldActView,
  ],
  subjectNames,
  constraintProblems: {
    uq_applications_open: applicationAlreadyOpen,
    uq_company_changes_open: changeAlreadyRequested,
    uq_isv_confirmations_confirmed: alreadyConfirmed,
    uq_isv_confirmations_open: sheetAlreadySent,
    uq_domain_proofs_owner: domainTaken,
    uq_domain_proofs_named: domainNamedAlready,
    uq_held_acts_waiting: actAlreadyHeld,
  },
  build({ config, files }) {
    const { PUBLIC_URL: publicUrl, DOMAINS_RESERVED: takesReserved } = config
    const readTexts = openResolver(config.DNS_SERVERS)
    const mailer = openMailer(config.MAIL_URL, config.MAIL_FROM)
    const acts = vendorActs(config.SECOND_PERSON)
    const routes = routesOf({ files, publicUrl, readTexts, takesReserved, acts })
    return {
      routes: routes as FastifyPluginAsync[],
      consumers,
      jobs: [
        lookForDomain(readTexts),
        sendDomainMail(mailer, publicUrl),
        expireLetter,
        lapseActJob(acts),
      ],
    }
  },
})
