import { faultAt, type ProductType, sheetFieldsOf, sheetFieldWords } from '@emporium/domain'
import { IsvReturned } from '@emporium/events'
import { authorize, invalidRequest, type Ctx } from '@emporium/service-kit'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'
import { IsvRound, type FieldRemark } from './isv-round.entity.ts'

/** What operations says: to the whole sheet, and to single fields. */
export type SheetFeedback = { feedback: string; remarks?: FieldRemark[] }

/** The feedback as one text, for the notification and the history. */
function inOneText({ feedback, remarks = [] }: SheetFeedback): string {
  const lines = remarks.map(({ field, text }) => `• ${sheetFieldWords.en[field].label}: ${text}`)
  return [feedback, ...lines].join('\n')
}

/** Each remark is about a question that the sheet asks, and no two about the same. */
function requireOwnFields(productType: ProductType, remarks: FieldRemark[] = []): void {
  const asked = new Set(sheetFieldsOf(productType).map(({ name }) => name))
  const errors = remarks.flatMap(({ field }, index) => {
    const at = `#/remarks/${index}/field`
    if (!asked.has(field)) return [faultAt(at, 'unknown-field')]
    const isFirst = remarks.findIndex((one) => one.field === field) === index
    return isFirst ? [] : [faultAt(at, 'remark-there')]
  })
  if (errors.length > 0) throw invalidRequest({ errors })
}

/** Sends a sheet back with feedback, overall and field by field (ON-8). */
export function returnIsvSheet(ctx: Ctx, id: string, said: SheetFeedback) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(IsvConfirmation, id)
    authorize(isvConfirmationPolicy, ctx.actor, 'return', found)
    requireOwnFields(found.productType, said.remarks)
    const text = inOneText(said)
    await tx.record(found.return(said.feedback, ctx.now()), text)
    await tx.save(found)
    const round = await tx.find(IsvRound, { confirmationId: id, round: found.round })
    if (round) {
      round.close({ feedback: said.feedback, remarks: said.remarks ?? [] }, ctx.now())
      await tx.save(round)
    }
    const { vendorId, productType } = found
    await tx.publish(IsvReturned, {
      vendorId,
      productType,
      confirmationId: id,
      feedback: text,
      said: { feedback: said.feedback, remarks: said.remarks ?? [] },
    })
    return found
  })
}
