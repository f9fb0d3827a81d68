import { faultAt } from '@emporium/domain'
import { MessageReported } from '@emporium/events'
import { invalidRequest, newId, notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { MessageReport } from './message-report.entity.ts'
import { messageAlreadyReported } from './message-report.problems.ts'
import type { ReportMessageBody } from './message-report.schemas.ts'
import { lockWritten, wasSentTo } from './what-was-written.query.ts'

/** A subscriber reports what a seller wrote to them, with a reason; it then waits for operations (SP-2). */
export function reportMessage(
  ctx: Ctx,
  reporter: AccountActor,
  { kind, messageId, code, text = '' }: ReportMessageBody,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const written = await lockWritten(tx, kind, messageId)
    if (!written || !(await wasSentTo(tx.manager, written, reporter.id))) throw notFound()
    if (code === 'other' && !text.trim())
      throw invalidRequest({ errors: [faultAt('#/text', 'required')] })
    const mine = { messageId, reporterId: reporter.id }
    if (await tx.manager.existsBy(MessageReport, { ...mine, verdict: IsNull() }))
      throw messageAlreadyReported()
    const id = newId()
    const said = { id, kind, ...mine, reporterName: reporter.name, code, text: text.trim() }
    await tx.manager.insert(MessageReport, { ...said, at: ctx.now() })
    await tx.publish(MessageReported, { reportId: id, vendorId: written.about.vendorId })
  })
}
