import { authorize, type AccountActor, type Ctx } from '@emporium/service-kit'
import { acceptTerms } from '../terms/accept-terms.ts'
import { Vendor } from './vendor.entity.ts'
import { vendorPolicy } from './vendor.policy.ts'

/** A vendor's owner accepts a new version of the terms (ON-5). */
export function acceptVendorTerms(ctx: Ctx, owner: AccountActor, id: string, version: string) {
  return ctx.transaction(async (tx) => {
    authorize(vendorPolicy, owner, 'acceptTerms', { id })
    const found = await tx.lock(Vendor, id)
    await acceptTerms(ctx, tx, owner, { applicationId: found.applicationId, version })
    return found
  })
}
