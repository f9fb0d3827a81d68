import {
  authorize,
  invalidRequest,
  requireRevision,
  type Ctx,
  type EditedRevision,
} from '@emporium/service-kit'
import { checkFields, type FieldRule } from '../fields/check-fields.ts'
import { email, line, phone } from '../fields/field-checks.ts'
import { tidy } from '../fields/tidy.ts'
import { Vendor, type VendorContact } from './vendor.entity.ts'
import { vendorPolicy } from './vendor.policy.ts'
import type { ContactBody } from './vendor.schemas.ts'

const rules: readonly FieldRule<VendorContact>[] = [
  { at: '/name', check: line, isRequired: true },
  { at: '/jobTitle', check: line, isRequired: true },
  { at: '/email', check: email, isRequired: true },
  { at: '/phone', check: phone, isRequired: true },
]

/** Changes whom operations speaks to; no field can be emptied (SP-4). */
export function changeContact(
  ctx: Ctx,
  { id, revision }: { id: string; revision: EditedRevision },
  written: ContactBody,
) {
  return ctx.transaction(async (tx) => {
    authorize(vendorPolicy, ctx.actor, 'changeContact', { id })
    const found = await tx.lock(Vendor, id)
    requireRevision(revision, found.revision)
    const contact: VendorContact = { ...found.contact, ...tidy(written) }
    const errors = checkFields(contact, rules, { isComplete: true })
    if (errors.length > 0) throw invalidRequest({ errors })
    found.changeContact(contact)
    return tx.save(found)
  })
}
