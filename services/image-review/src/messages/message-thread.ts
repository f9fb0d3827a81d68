import { faultAt } from '@emporium/domain'
import { invalidRequest, type Tx } from '@emporium/service-kit'
import type { ReviewCase } from '../cases/case.entity.ts'
import { Finding } from '../findings/finding.entity.ts'
import { findingsTold } from '../findings/findings-told.query.ts'
import { quoteOf, type QuotedFinding } from '../findings/quoted-finding.ts'
import { Message } from './message.entity.ts'

/** Which thread is written in, and by what kind of message. */
type Thread = { findingId: string; isInternal: boolean; now: Date }

/**
 * The finding that a message is about. Desk and seller speak of what the seller is told of, and go on with what they
 * spoke of already, whatever later checks or waivers make of it; notes of the desk may be about every finding (RV-7).
 */
export async function threadOf(
  tx: Tx,
  subject: ReviewCase,
  { findingId, isInternal, now }: Thread,
): Promise<QuotedFinding> {
  const written = await tx.manager.find(Message, {
    where: { caseId: subject.id },
    order: { at: 'DESC', id: 'DESC' },
  })
  const before = written.find(
    ({ about, ...message }) => about?.id === findingId && (isInternal || !message.isInternal),
  )
  if (before?.about) return before.about
  const finding = await tx.find(Finding, { id: findingId, caseId: subject.id })
  const refuse = (code: 'finding-none' | 'finding-untold') =>
    invalidRequest({ errors: [faultAt('#/findingId', code)] })
  if (!finding) throw refuse('finding-none')
  if (isInternal) return quoteOf(finding)
  const [told] = await findingsTold(tx.manager, subject, [finding], now)
  if (!told?.isChecked) throw refuse('finding-untold')
  return quoteOf(told)
}
