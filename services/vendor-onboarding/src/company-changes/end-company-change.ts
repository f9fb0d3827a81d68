import { CompanyChangeDeclined, CompanyChanged } from '@emporium/events'
import { authorize, type Ctx, type Tx } from '@emporium/service-kit'
import { Vendor } from '../vendors/vendor.entity.ts'
import { CompanyChange } from './company-change.entity.ts'
import { companyChangePolicy } from './company-change.policy.ts'
import { changeOutdated } from './company-change.problems.ts'
import { isSame, legalDataOf } from './request-company-change.ts'

async function end(
  ctx: Ctx,
  tx: Tx,
  id: string,
  { verb, answer }: { verb: 'grant' | 'decline' | 'withdraw'; answer: string | null },
): Promise<CompanyChange> {
  const found = await tx.lock(CompanyChange, id)
  authorize(companyChangePolicy, ctx.actor, verb, found)
  await tx.record(found.end(verb, answer, ctx.now()), answer)
  return tx.save(found)
}

/** Operations changes the legal data as asked for; shelf and teams hear the new name (SP-4). */
export function grantCompanyChange(ctx: Ctx, id: string, answer: string | null) {
  return ctx.transaction(async (tx) => {
    const found = await end(ctx, tx, id, { verb: 'grant', answer })
    const { vendorId, before, wanted } = found
    const vendor = await tx.lock(Vendor, vendorId)
    if (!isSame(before, legalDataOf(vendor))) throw changeOutdated()
    vendor.changeLegalData(wanted)
    await tx.save(vendor)
    const companyName = vendor.legalName
    await tx.publish(CompanyChanged, { changeId: id, vendorId, companyName })
    return found
  })
}

/** Operations declines, with a reason that the vendor reads (SP-4). */
export function declineCompanyChange(ctx: Ctx, id: string, reason: string) {
  return ctx.transaction(async (tx) => {
    const found = await end(ctx, tx, id, { verb: 'decline', answer: reason })
    const { vendorId, before } = found
    const companyName = before.legalName
    await tx.publish(CompanyChangeDeclined, { changeId: id, vendorId, companyName, reason })
    return found
  })
}

/** The vendor takes its request back (SP-4). */
export function withdrawCompanyChange(ctx: Ctx, id: string) {
  return ctx.transaction((tx) => end(ctx, tx, id, { verb: 'withdraw', answer: null }))
}
