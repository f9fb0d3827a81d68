import { authorize, type Ctx } from '@emporium/service-kit'
import { tidy } from '../fields/tidy.ts'
import { requireCompleteSheet } from '../isv-sheets/sheet.rules.ts'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'
import { IsvRound } from './isv-round.entity.ts'
import type { SentSheet } from './send-isv-sheet.ts'

/** Sends a better sheet after feedback; the earlier ones stay (ON-8). */
export function resubmitIsvSheet(ctx: Ctx, id: string, sent: Omit<SentSheet, 'productType'>) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(IsvConfirmation, id)
    authorize(isvConfirmationPolicy, ctx.actor, 'resubmit', found)
    const sheet = tidy(sent.sheet)
    const step = found.resubmit(sheet, ctx.now())
    requireCompleteSheet(found.productType, sheet)
    await tx.record(step)
    await tx.save(found)
    await tx.save(IsvRound.of(found, sheet, sent.file ?? null, ctx.now()))
    return found
  })
}
