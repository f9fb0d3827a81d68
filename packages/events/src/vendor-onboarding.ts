import { languages, productTypes, sheetLanguages } from '@emporium/domain'
import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Id, Instant, OneOf } from './fields.ts'
import { ActHeldPayload, HeldActSettledPayload } from './held-act.ts'
import { IsvSheet } from './isv-sheet.ts'

const Applied = {
  applicationId: Id,
  /** The applicant. */
  accountId: Id,
  companyName: Type.String(),
}

export const ApplicationSubmitted = defineEvent(
  'vendor-onboarding.application-submitted.v1',
  'A company applied to become a vendor (ON-6).',
  { ...Applied, contactEmail: Type.String(), round: Type.Integer({ minimum: 1 }) },
)
export const ApplicationApproved = defineEvent(
  'vendor-onboarding.application-approved.v1',
  'Operations made the company a vendor; the applicant owns its team (ON-7).',
  { ...Applied, vendorId: Id, slug: Type.String() },
)
export const ApplicationRejected = defineEvent(
  'vendor-onboarding.application-rejected.v1',
  'Operations declined the company, with a reason (ON-7).',
  { ...Applied, reason: Type.String() },
)
export const ApplicationInformationRequested = defineEvent(
  'vendor-onboarding.application-information-requested.v1',
  'Operations asks the applicant for more (ON-7).',
  { ...Applied, reason: Type.String() },
)
export const ApplicationMessageWritten = defineEvent(
  'vendor-onboarding.application-message-written.v1',
  'Applicant or operations wrote to the other; of officers, the one who has it is told, else all (ON-7).',
  {
    ...Applied,
    isFromOperations: Type.Boolean(),
    assigneeId: Type.Union([Id, Type.Null()]),
    text: Type.String(),
  },
)
export const IsvConfirmed = defineEvent(
  'vendor-onboarding.isv-confirmed.v1',
  'The vendor may submit products of this type; its sheet, if there was one, can start a product (ON-8).',
  {
    vendorId: Id,
    productType: OneOf(productTypes),
    confirmationId: Id,
    sheet: Type.Optional(IsvSheet),
  },
)
export const IsvReturned = defineEvent(
  'vendor-onboarding.isv-returned.v1',
  'Operations returned a product information sheet with feedback (ON-8).',
  {
    vendorId: Id,
    productType: OneOf(productTypes),
    confirmationId: Id,
    /** For programs that read no field names. */
    feedback: Type.String(),
    /** The same field by field. */
    said: Type.Optional(
      Type.Object({
        feedback: Type.String(),
        remarks: Type.Array(Type.Object({ field: Type.String(), text: Type.String() })),
      }),
    ),
  },
)
const OfStanding = { vendorId: Id, reason: Type.String() }
export const VendorSuspended = defineEvent(
  'vendor-onboarding.vendor-suspended.v1',
  'An admin stopped the vendor: its products cannot be found, bought or handed in; subscribers keep theirs (ON-7).',
  OfStanding,
)
export const VendorReinstated = defineEvent(
  'vendor-onboarding.vendor-reinstated.v1',
  'An admin lets the vendor go on; its products are as they were (ON-7).',
  OfStanding,
)
export const VendorActHeld = defineEvent(
  'vendor-onboarding.act-held.v1',
  'What an admin wants to do to a vendor waits for a second person (ON-7, RV-7).',
  ActHeldPayload,
)
export const VendorActSettled = defineEvent(
  'vendor-onboarding.held-act-settled.v1',
  'What waited for a second person was done, cancelled, has lapsed or could not be done any more (ON-7, RV-7).',
  HeldActSettledPayload,
)
const OfCompanyChange = { changeId: Id, vendorId: Id, companyName: Type.String() }
export const CompanyChangeRequested = defineEvent(
  'vendor-onboarding.company-change-requested.v1',
  'A vendor asks operations to change its legal data (SP-4).',
  OfCompanyChange,
)
export const CompanyChanged = defineEvent(
  'vendor-onboarding.company-changed.v1',
  'Operations changed the legal data of a vendor as it asked; its name may be another (SP-4).',
  OfCompanyChange,
)
export const CompanyChangeDeclined = defineEvent(
  'vendor-onboarding.company-change-declined.v1',
  'Operations declined to change the legal data of a vendor, with a reason (SP-4).',
  { ...OfCompanyChange, reason: Type.String() },
)
export const TermsAnnounced = defineEvent(
  'vendor-onboarding.terms-announced.v1',
  'Operations published a new version of the vendor terms; from its moment on every vendor is asked to accept it (ON-5).',
  {
    version: Type.String(),
    title: Type.String(),
    /** The titles of its translations, to tell each reader in the language that they read. */
    translations: Type.Optional(
      Type.Array(Type.Object({ language: OneOf(languages), title: Type.String() })),
    ),
    inForceFrom: Instant,
  },
)
export const VendorVerified = defineEvent(
  'vendor-onboarding.vendor-verified.v1',
  'The vendor has proven that a domain is its own; it bears the badge (ON-10).',
  { vendorId: Id, domain: Type.String() },
)
export const VendorUnverified = defineEvent(
  'vendor-onboarding.vendor-unverified.v1',
  'The vendor has no proven domain any more; the badge goes (ON-10).',
  { vendorId: Id },
)
const OfProof = { proofId: Id, vendorId: Id, domain: Type.String() }
export const DomainProven = defineEvent(
  'vendor-onboarding.domain-proven.v1',
  'A vendor has proven a domain (ON-10).',
  OfProof,
)
export const DomainProofLapsed = defineEvent(
  'vendor-onboarding.domain-proof-lapsed.v1',
  'The proof of a domain was not found again; the badge stays until the date (ON-10).',
  { ...OfProof, until: Instant },
)
export const DomainProofLost = defineEvent(
  'vendor-onboarding.domain-proof-lost.v1',
  'The proof of a domain is gone: it was not renewed, or operations took it back (ON-10).',
  { ...OfProof, reason: Type.Union([Type.String(), Type.Null()]) },
)
const OfLetter = { letterId: Id, vendorId: Id, productName: Type.String() }
export const BrandLetterGranted = defineEvent(
  'vendor-onboarding.brand-letter-granted.v1',
  'Operations granted a brand authorisation letter (MK-1).',
  { ...OfLetter, number: Type.String(), validUntil: Type.String() },
)
export const BrandLetterDeclined = defineEvent(
  'vendor-onboarding.brand-letter-declined.v1',
  'Operations declined a request for a brand authorisation letter (MK-1).',
  { ...OfLetter, reason: Type.String() },
)
export const BrandLetterRevoked = defineEvent(
  'vendor-onboarding.brand-letter-revoked.v1',
  'Operations revoked a brand authorisation letter (MK-1).',
  { ...OfLetter, number: Type.String(), reason: Type.String() },
)

const OfEnquiry = { enquiryId: Id, subject: Type.String() }
/** Who asked: an account, or a visitor by an address and the language of the page. */
const Asker = {
  askerId: Type.Union([Id, Type.Null()]),
  askerName: Type.String(),
  email: Type.Union([Type.String(), Type.Null()]),
  language: OneOf(sheetLanguages),
}
export const EnquiryOpened = defineEvent(
  'vendor-onboarding.enquiry-opened.v1',
  'Somebody asked operations something; a visitor is mailed the link to the conversation (ON-9).',
  { ...OfEnquiry, ...Asker },
)
export const EnquiryAnswered = defineEvent(
  'vendor-onboarding.enquiry-answered.v1',
  'Operations answered (ON-9).',
  { ...OfEnquiry, ...Asker, text: Type.String() },
)
export const EnquiryContinued = defineEvent(
  'vendor-onboarding.enquiry-continued.v1',
  'Whoever asked wrote on; the one who has taken it over is told, else all officers (ON-9).',
  { ...OfEnquiry, askerName: Type.String(), assigneeId: Type.Union([Id, Type.Null()]) },
)
export const EnquiryClosed = defineEvent(
  'vendor-onboarding.enquiry-closed.v1',
  'Operations closed a conversation; writing on opens it again (ON-9).',
  { ...OfEnquiry, ...Asker },
)
