import { faultAt, legalFields } from '@emporium/domain'
import { CompanyChangeRequested } from '@emporium/events'
import { authorize, invalidRequest, type AccountActor, type Ctx } from '@emporium/service-kit'
import { checkFields, type FieldRule } from '../fields/check-fields.ts'
import { country, https, line, paragraphs } from '../fields/field-checks.ts'
import { tidy } from '../fields/tidy.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { CompanyChange, type LegalData } from './company-change.entity.ts'
import { companyChangePolicy } from './company-change.policy.ts'
import type { RequestCompanyChangeBody } from './company-change.schemas.ts'

const isRequired = true
const rules: readonly FieldRule<{ wanted: LegalData; grounds: string }>[] = [
  { at: '/wanted/legalName', check: line, isRequired },
  { at: '/wanted/registrationNumber', check: line, isRequired },
  { at: '/wanted/country', check: country, isRequired },
  { at: '/wanted/address', check: paragraphs, isRequired },
  { at: '/wanted/website', check: https, isRequired },
  { at: '/grounds', check: paragraphs, isRequired },
]

/** The legal data of a vendor as they stand. */
export const legalDataOf = (vendor: Vendor): LegalData => ({
  legalName: vendor.legalName,
  registrationNumber: vendor.registrationNumber,
  country: vendor.country,
  address: vendor.address,
  website: vendor.website,
})

/** Whether two say the same. */
export const isSame = (one: LegalData, other: LegalData): boolean =>
  legalFields.every((field) => one[field] === other[field])

function requireSensible(before: LegalData, wanted: LegalData, grounds: string): void {
  const errors = checkFields({ wanted, grounds }, rules, { isComplete: true })
  if (errors.length > 0) throw invalidRequest({ errors })
  if (isSame(before, wanted))
    throw invalidRequest({
      errors: [faultAt('#/wanted', 'there-already')],
    })
}

/** A vendor asks operations to change its legal data; also a suspended one, which may have to (SP-4). */
export function requestCompanyChange(
  ctx: Ctx,
  asking: AccountActor,
  vendorId: string,
  body: RequestCompanyChangeBody,
) {
  return ctx.transaction(async (tx) => {
    authorize(companyChangePolicy, ctx.actor, 'request', { vendorId })
    const vendor = await tx.lock(Vendor, vendorId)
    const before = legalDataOf(vendor)
    const { wanted: written, grounds } = tidy(body)
    const wanted = { ...before, ...written } as LegalData
    requireSensible(before, wanted, grounds)
    const found = CompanyChange.request({ vendorId, before, wanted, grounds }, asking, ctx.now())
    await tx.manager.insert(CompanyChange, found)
    const companyName = vendor.legalName
    await tx.publish(CompanyChangeRequested, { changeId: found.id, vendorId, companyName })
    return found
  })
}
