import { defineService, type FileStore } from '@emporium/service-kit'
import type { FastifyPluginAsync } from 'fastify'
import { Type } from 'typebox'
import { Application } from './applications/application.entity.ts'
import { applicationAlreadyOpen } from './applications/application.problems.ts'
import { applicationRoutes } from './applications/application.routes.ts'
import { ApplicationSummaryView, ApplicationView } from './applications/application.schemas.ts'
import { Submission } from './applications/submission.entity.ts'
import { consumers } from './consumers.ts'
import { decisionRoutes } from './decisions/decision.routes.ts'
import { IsvConfirmation } from './isv-confirmations/isv-confirmation.entity.ts'
import {
  alreadyConfirmed,
  sheetAlreadySent,
} from './isv-confirmations/isv-confirmation.problems.ts'
import { EnquiryMessage } from './enquiries/enquiry-message.entity.ts'
import { Enquiry } from './enquiries/enquiry.entity.ts'
import { enquiryRoutes } from './enquiries/enquiry.routes.ts'
import { EnquirySummaryView, EnquiryView } from './enquiries/enquiry.schemas.ts'
import { isvConfirmationRoutes } from './isv-confirmations/isv-confirmation.routes.ts'
import {
  IsvConfirmationSummaryView,
  IsvConfirmationView,
  IsvRoundView,
} from './isv-confirmations/isv-confirmation.schemas.ts'
import { IsvRound } from './isv-confirmations/isv-round.entity.ts'
import { isvSheetRoutes } from './isv-sheets/isv-sheet.routes.ts'
import { SheetFaultView, SheetView } from './isv-sheets/sheet.schemas.ts'
import { CreateEnquiries1763900210000 } from './migrations/1763900210000-create-enquiries.ts'
import { CreateVendors1763900200000 } from './migrations/1763900200000-create-vendors.ts'
import { KeepIsvRounds1763900310000 } from './migrations/1763900310000-keep-isv-rounds.ts'
import { TermsAcceptance } from './terms/terms-acceptance.entity.ts'
import { termsRoutes } from './terms/terms.routes.ts'
import { VendorTermsView } from './terms/terms.schemas.ts'
import { VendorTerms } from './terms/vendor-terms.entity.ts'
import { TimelineEntryView } from './timeline/timeline.schemas.ts'
import { Vendor } from './vendors/vendor.entity.ts'
import { vendorRoutes } from './vendors/vendor.routes.ts'
import { VendorProfileView, VendorSummaryView, VendorView } from './vendors/vendor.schemas.ts'

const routesOf = (files: FileStore) => [
  termsRoutes,
  applicationRoutes,
  decisionRoutes,
  vendorRoutes,
  isvSheetRoutes,
  isvConfirmationRoutes(files),
  enquiryRoutes,
]

/** How a company becomes a vendor, and what is known of it then (ON-4…9, SP-4). */
export const vendorOnboarding = defineService({
  name: 'vendor-onboarding',
  title: 'Vendor onboarding',
  description: 'Vendor terms, applications, vendors, ISV confirmations and enquiries.',
  config: Type.Object({}),
  entities: [
    VendorTerms,
    TermsAcceptance,
    Application,
    Submission,
    Vendor,
    IsvConfirmation,
    IsvRound,
    Enquiry,
    EnquiryMessage,
  ],
  migrations: [
    CreateVendors1763900200000,
    CreateEnquiries1763900210000,
    KeepIsvRounds1763900310000,
  ],
  views: [
    TimelineEntryView,
    VendorTermsView,
    ApplicationSummaryView,
    ApplicationView,
    VendorSummaryView,
    VendorView,
    VendorProfileView,
    SheetView,
    SheetFaultView,
    IsvRoundView,
    IsvConfirmationSummaryView,
    IsvConfirmationView,
    EnquirySummaryView,
    EnquiryView,
  ],
  constraintProblems: {
    uq_applications_open: applicationAlreadyOpen,
    uq_isv_confirmations_confirmed: alreadyConfirmed,
    uq_isv_confirmations_open: sheetAlreadySent,
  },
  build: ({ files }) => ({ routes: routesOf(files) as FastifyPluginAsync[], consumers, jobs: [] }),
})
