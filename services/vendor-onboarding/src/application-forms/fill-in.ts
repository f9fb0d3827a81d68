import type { Static } from 'typebox'
import { tidy } from '../fields/tidy.ts'
import type { ApplicationContent, ApplicationBody } from './application-form.schemas.ts'

/** A form that nobody has filled in yet. */
const empty: ApplicationContent = {
  company: {
    legalName: null,
    registrationNumber: null,
    country: null,
    address: null,
    website: null,
  },
  contact: { name: null, jobTitle: null, email: null, phone: null },
  product: {
    name: null,
    type: null,
    description: null,
    releaseStatus: null,
    billingModel: null,
    thirdPartyLicences: { included: null, details: null },
  },
  support: { process: null, hours: null, channels: [], contact: null },
  links: [],
}

/** The form with what was just written; what is not mentioned stays as it was, an empty text clears a field (ON-4). */
export function fillIn(
  written: Static<typeof ApplicationBody>,
  before: ApplicationContent = empty,
): ApplicationContent {
  const { company, contact, product, support, links } = tidy(written)
  const licences = { ...before.product.thirdPartyLicences, ...product?.thirdPartyLicences }
  return {
    company: { ...before.company, ...company },
    contact: { ...before.contact, ...contact },
    product: { ...before.product, ...product, thirdPartyLicences: licences },
    support: { ...before.support, ...support },
    links: links ?? before.links,
  }
}
