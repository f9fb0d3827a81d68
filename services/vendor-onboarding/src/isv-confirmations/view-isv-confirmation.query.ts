import { isvConfirmation } from '@emporium/domain'
import { authorize, isStaff, notFound, type Ctx } from '@emporium/service-kit'
import { timelineOf } from '../timeline/timeline.query.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { applicationAnswers } from './application-answers.query.ts'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'
import { presentIsvConfirmation, presentIsvRound } from './isv-confirmation.presenter.ts'
import type { IsvConfirmationView } from './isv-confirmation.schemas.ts'
import { IsvRound } from './isv-round.entity.ts'

/** An ISV confirmation with its rounds and its history (ON-8). */
export async function viewIsvConfirmation(
  ctx: Ctx,
  found: IsvConfirmation,
): Promise<IsvConfirmationView> {
  const vendor = await ctx.db.findOneByOrFail(Vendor, { id: found.vendorId })
  const rounds = await ctx.db.find(IsvRound, {
    where: { confirmationId: found.id },
    order: { round: 'DESC' },
  })
  const isOperations = isStaff(ctx.actor, 'onboarding_officer', 'reviewer')
  return {
    ...presentIsvConfirmation(ctx.actor, found, vendor.legalName),
    rounds: rounds.map(presentIsvRound),
    application: isOperations ? await applicationAnswers(ctx.db, vendor, found.productType) : null,
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
