import { isvConfirmation } from '@emporium/domain'
import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { timelineOf } from '../timeline/timeline.query.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'
import { presentIsvConfirmation } from './isv-confirmation.presenter.ts'
import type { IsvConfirmationView } from './isv-confirmation.schemas.ts'

/** An ISV confirmation with its history (ON-8). */
export async function viewIsvConfirmation(
  ctx: Ctx,
  found: IsvConfirmation,
): Promise<IsvConfirmationView> {
  const { legalName } = await ctx.db.findOneByOrFail(Vendor, { id: found.vendorId })
  return {
    ...presentIsvConfirmation(ctx.actor, found, legalName),
    timeline: await timelineOf(ctx, isvConfirmation, found.id),
  }
}

/** One ISV confirmation, for its vendor and operations (ON-8). */
export async function getIsvConfirmation(ctx: Ctx, id: string): Promise<IsvConfirmationView> {
  const found = await ctx.db.findOneBy(IsvConfirmation, { id })
  if (!found) throw notFound()
  authorize(isvConfirmationPolicy, ctx.actor, 'see', found)
  return viewIsvConfirmation(ctx, found)
}
