import type { MessageVerdict } from '@emporium/domain'
import { MessageReportsDecided } from '@emporium/events'
import { notFound, type Ctx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { MessageReport } from './message-report.entity.ts'
import { nothingReportedHere } from './message-report.problems.ts'
import { lockWritten } from './what-was-written.query.ts'

/** How operations decides about a message, and what it says to the seller. */
export type Decision = { messageId: string; verdict: MessageVerdict; reason: string }

/**
 * Operations takes a reported message out of its readers' sight, or finds nothing wrong with it. All open reports of it
 * are thereby decided; those who reported it are told, and the seller what was withdrawn and why (SP-2).
 */
export function decideReports(ctx: Ctx, { messageId, verdict, reason }: Decision): Promise<void> {
  return ctx.transaction(async (tx) => {
    const any = await tx.manager.findOneBy(MessageReport, { messageId })
    const written = any && (await lockWritten(tx, any.kind, messageId))
    if (!written) throw notFound()
    const open = { messageId, verdict: IsNull() }
    const reports = await tx.manager.findBy(MessageReport, open)
    if (reports.length === 0) throw nothingReportedHere()
    await tx.manager.update(MessageReport, open, { verdict, decidedAt: ctx.now() })
    const { row, about } = written
    if (verdict === 'withdrawn') {
      row.withdraw(reason, ctx.now())
      await tx.save(row)
    }
    const { vendorId, vendorName, productName, subject } = about
    await tx.publish(MessageReportsDecided, {
      messageId,
      vendorId,
      vendorName,
      productName,
      subject,
      reporterIds: reports.map(({ reporterId }) => reporterId),
      verdict,
      reason,
    })
  })
}
