import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'
import { IsvRound, type SheetFile } from './isv-round.entity.ts'

/** The workbook of a round, for its vendor and operations; 404 when the round was a form (ON-8). */
export async function sheetFileOf(ctx: Ctx, id: string, round: number): Promise<SheetFile> {
  const found = await ctx.db.findOneBy(IsvConfirmation, { id })
  if (!found) throw notFound()
  authorize(isvConfirmationPolicy, ctx.actor, 'see', found)
  const sent = await ctx.db.findOneBy(IsvRound, { confirmationId: id, round })
  if (!sent?.file) throw notFound()
  return sent.file
}
