import { ApplicationApproved } from '@emporium/events'
import { authorize, newId, type Ctx } from '@emporium/service-kit'
import { Application } from '../applications/application.entity.ts'
import { applicationPolicy } from '../applications/application.policy.ts'
import { confirmDirectly } from '../isv-confirmations/confirm-directly.ts'
import { freeSlug } from '../vendors/free-slug.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import type { ApproveApplicationBody } from './decision.schemas.ts'

/** Makes the company a vendor, and an ISV for the types that the officer names (ON-7, ON-8). */
export function approveApplication(ctx: Ctx, id: string, decision: ApproveApplicationBody) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Application, id)
    authorize(applicationPolicy, ctx.actor, 'approve', found)
    const { reason = null, confirmIsvFor = [] } = decision
    const vendorId = newId()
    const step = found.approve(vendorId, reason, ctx.now())
    const slug = await freeSlug(tx, found.content.company.legalName ?? '')
    const vendor = await tx.save(Vendor.of(found, { id: vendorId, slug }, ctx.now()))
    await tx.save(found)
    await tx.record(step, reason)
    await tx.publish(ApplicationApproved, {
      applicationId: id,
      accountId: found.applicantId,
      companyName: vendor.legalName,
      vendorId,
      slug,
    })
    for (const productType of confirmIsvFor) await confirmDirectly(ctx, tx, vendorId, productType)
    return found
  })
}
