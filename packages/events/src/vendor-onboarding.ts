import { productTypes } from '@emporium/domain'
import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Id, OneOf } from './fields.ts'

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
export const IsvConfirmed = defineEvent(
  'vendor-onboarding.isv-confirmed.v1',
  'The vendor may submit products of this type (ON-8).',
  { vendorId: Id, productType: OneOf(productTypes), confirmationId: Id },
)
export const IsvReturned = defineEvent(
  'vendor-onboarding.isv-returned.v1',
  'Operations returned a product information sheet with feedback (ON-8).',
  { vendorId: Id, productType: OneOf(productTypes), confirmationId: Id, feedback: Type.String() },
)
