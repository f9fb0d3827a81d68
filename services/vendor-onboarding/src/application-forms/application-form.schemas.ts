import { billingModels, limits, productTypes, releaseStatuses } from '@emporium/domain'
import { Nullable, OneOf } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Line } from '../fields/text.schemas.ts'

const strict = { additionalProperties: false }
const https = 'A web address that begins with https://'

/** The company that applies; also a vendor's legal data (ON-4, SP-4). */
export const companyFields = {
  legalName: Line(limits.companyName),
  registrationNumber: Line(limits.registrationNumber),
  country: Line(2, 'ISO 3166-1, two letters'),
  address: Line(limits.postalAddress),
  website: Line(limits.productUrl, https),
}

/** Whom operations speaks to; also a vendor's contact data (ON-4, SP-4). */
export const contactFields = {
  name: Line(limits.personName),
  jobTitle: Line(limits.jobTitle),
  email: Line(limits.email, 'An e-mail address'),
  phone: Line(limits.phone, 'For example +49 30 1234567'),
}

const licenceFields = {
  included: Nullable(Type.Boolean()),
  details: Line(limits.applicationText, 'Which; needed when some are included'),
}

const productFields = {
  name: Line(limits.productName),
  type: Nullable(OneOf(productTypes)),
  description: Line(limits.applicationText),
  releaseStatus: Nullable(OneOf(releaseStatuses)),
  billingModel: Nullable(OneOf(billingModels)),
}

const supportFields = {
  process: Line(limits.applicationText),
  hours: Line(limits.supportHours),
  channels: Type.Array(Type.String({ maxLength: limits.supportChannel }), {
    maxItems: limits.supportChannels,
    uniqueItems: true,
  }),
  contact: Line(limits.productUrl, 'An e-mail address or a web address that begins with https://'),
}

const Links = Type.Array(Type.String({ maxLength: limits.productUrl, description: https }), {
  maxItems: limits.applicationLinks,
  uniqueItems: true,
})

/** A whole application form; what is not filled in is null (ON-4). */
export const ApplicationContent = Type.Object({
  company: Type.Object(companyFields),
  contact: Type.Object(contactFields),
  product: Type.Object({ ...productFields, thirdPartyLicences: Type.Object(licenceFields) }),
  support: Type.Object(supportFields),
  links: Links,
})
export type ApplicationContent = Static<typeof ApplicationContent>

/** What an applicant writes: any part of the form (ON-4). */
export const ApplicationBody = Type.Partial(
  Type.Object({
    company: Type.Partial(Type.Object(companyFields), strict),
    contact: Type.Partial(Type.Object(contactFields), strict),
    product: Type.Partial(
      Type.Object({
        ...productFields,
        thirdPartyLicences: Type.Partial(Type.Object(licenceFields), strict),
      }),
      strict,
    ),
    support: Type.Partial(Type.Object(supportFields), strict),
    links: Links,
  }),
  strict,
)
export type ApplicationBody = Static<typeof ApplicationBody>
