import { authorize, type Ctx } from '@emporium/service-kit'
import { tidy } from '../fields/tidy.ts'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'
import { requireCompleteSheet } from './sheet.rules.ts'
import type { Sheet } from './sheet.schemas.ts'

/** Sends a better sheet after feedback (ON-8). */
export function resubmitIsvSheet(ctx: Ctx, id: string, written: Sheet) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(IsvConfirmation, id)
    authorize(isvConfirmationPolicy, ctx.actor, 'resubmit', found)
    const sheet = tidy(written)
    const step = found.resubmit(sheet, ctx.now())
    requireCompleteSheet(found.productType, sheet)
    await tx.record(step)
    return tx.save(found)
  })
}
