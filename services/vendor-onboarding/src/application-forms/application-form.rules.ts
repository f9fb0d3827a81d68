import { faultAt } from '@emporium/domain'
import { invalidRequest } from '@emporium/service-kit'
import { checkFields, type FieldRule } from '../fields/check-fields.ts'
import {
  country,
  email,
  emailOrHttps,
  https,
  line,
  paragraphs,
  phone,
} from '../fields/field-checks.ts'
import type { ApplicationContent } from './application-form.schemas.ts'
import { softwareNotReleased } from './application-form.problems.ts'

type Rule = FieldRule<ApplicationContent>

const isRequired = true

/** What is asked of each field (ON-3, ON-4); links alone may be left out. */
const rules: readonly Rule[] = [
  { at: '/company/legalName', check: line, isRequired },
  { at: '/company/registrationNumber', check: line, isRequired },
  { at: '/company/country', check: country, isRequired },
  { at: '/company/address', check: paragraphs, isRequired },
  { at: '/company/website', check: https, isRequired },
  { at: '/contact/name', check: line, isRequired },
  { at: '/contact/jobTitle', check: line, isRequired },
  { at: '/contact/email', check: email, isRequired },
  { at: '/contact/phone', check: phone, isRequired },
  { at: '/product/name', check: line, isRequired },
  { at: '/product/type', isRequired },
  { at: '/product/description', check: paragraphs, isRequired },
  { at: '/product/releaseStatus', isRequired },
  { at: '/product/billingModel', isRequired },
  { at: '/product/thirdPartyLicences/included', isRequired },
  {
    at: '/product/thirdPartyLicences/details',
    check: paragraphs,
    isRequired: ({ product }) => product.thirdPartyLicences.included === true,
  },
  { at: '/support/process', check: paragraphs, isRequired },
  { at: '/support/hours', check: paragraphs, isRequired },
  { at: '/support/channels', check: line, isRequired },
  { at: '/support/contact', check: emailOrHttps, isRequired },
  { at: '/links', check: https },
]

/** 400 when something in a draft is malformed; gaps are allowed (ON-4). */
export function requireWellFormed(content: ApplicationContent): void {
  const errors = checkFields(content, rules, { isComplete: false })
  if (errors.length > 0) throw invalidRequest({ errors })
}

/** 400 when something is missing or malformed, 422 when the software is not released yet (ON-3, ON-4). */
export function requireComplete(content: ApplicationContent): void {
  const errors = checkFields(content, rules, { isComplete: true })
  if (errors.length > 0) throw invalidRequest({ errors })
  if (content.product.releaseStatus !== 'released')
    throw softwareNotReleased({
      errors: [faultAt('#/product/releaseStatus', 'not-released')],
    })
}
