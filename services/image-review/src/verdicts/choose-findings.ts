import { faultAt } from '@emporium/domain'
import { invalidRequest, type Tx } from '@emporium/service-kit'
import type { ReviewCase } from '../cases/case.entity.ts'
import { Finding } from '../findings/finding.entity.ts'
import { findingsTold } from '../findings/findings-told.query.ts'
import { quoteOf, type QuotedFinding } from '../findings/quoted-finding.ts'

/**
 * The findings that a submission is rejected for: of this round, and such as the seller is told of (RV-5). What was
 * waived is none any more, and what was not checked cannot be held against anybody.
 */
export async function chosenFindings(
  tx: Tx,
  subject: ReviewCase,
  ids: readonly string[],
  now: Date,
): Promise<QuotedFinding[]> {
  if (ids.length === 0) return []
  const order = { position: 'ASC', pointer: 'ASC' } as const
  const all = await tx.manager.find(Finding, { where: { caseId: subject.id }, order })
  const told = await findingsTold(tx.manager, subject, all, now)
  const choosable = told.filter(({ isChecked }) => isChecked)
  const errors = ids.flatMap((id, at) => {
    if (choosable.some((finding) => finding.id === id)) return []
    const isThere = all.some((finding) => finding.id === id)
    return [faultAt(`#/findings/${at}`, isThere ? 'finding-untold' : 'finding-none')]
  })
  if (errors.length > 0) throw invalidRequest({ errors })
  return choosable.filter(({ id }) => ids.includes(id)).map(quoteOf)
}
