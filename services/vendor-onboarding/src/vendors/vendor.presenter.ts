import { vendor, type ProductType } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import type { Vendor } from './vendor.entity.ts'
import { vendorPolicy } from './vendor.policy.ts'
import type { VendorProfileView, VendorSummaryView } from './vendor.schemas.ts'

/** What members and operations see of a vendor (SP-4). */
export function presentVendor(
  actor: Actor,
  found: Vendor,
  isvFor: ProductType[],
): VendorSummaryView {
  const { id, slug, status, revision, legalName, registrationNumber, country } = found
  const { address, website, contact, applicationId } = found
  return {
    id,
    slug,
    name: legalName,
    status,
    revision,
    company: { legalName, registrationNumber, country, address, website },
    contact,
    isvFor,
    applicationId,
    since: found.since.toISOString(),
    actions: [
      ...(vendorPolicy.changeContact(actor, found) ? ['changeContact'] : []),
      ...(vendorPolicy.requestCompanyChange(actor, found) ? ['requestCompanyChange'] : []),
      ...(found.isActive && vendorPolicy.sendIsvSheet(actor, found) ? ['sendIsvSheet'] : []),
      ...actionsFor(vendor, vendorPolicy, actor, found),
    ],
  }
}

/** What anyone may know of a vendor. */
export function presentProfile(found: Vendor): VendorProfileView {
  const { id, legalName: name, slug, website, country, since } = found
  return { id, name, slug, website, country, since: since.toISOString() }
}
