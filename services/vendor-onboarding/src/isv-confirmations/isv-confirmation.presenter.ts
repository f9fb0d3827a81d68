import { isvConfirmation } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import type { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'
import type { IsvConfirmationSummaryView, IsvRoundView } from './isv-confirmation.schemas.ts'
import type { IsvRound } from './isv-round.entity.ts'

/** What the vendor and operations see of an ISV confirmation (ON-8). */
export function presentIsvConfirmation(
  actor: Actor,
  found: IsvConfirmation,
  vendorName: string,
): IsvConfirmationSummaryView {
  const { id, vendorId, productType, status, round, sheet, feedback } = found
  return {
    id,
    vendorId,
    vendorName,
    productType,
    status,
    round,
    sheet,
    feedback,
    submittedAt: found.submittedAt.toISOString(),
    decidedAt: found.decidedAt?.toISOString() ?? null,
    actions: actionsFor(isvConfirmation, isvConfirmationPolicy, actor, found),
  }
}

/** One sheet that was sent, with what operations said to it (ON-8). */
export function presentIsvRound(sent: IsvRound): IsvRoundView {
  const { round, sheet, file, feedback, remarks, sentAt, decidedAt } = sent
  return {
    round,
    sheet,
    file: file ? { name: file.name, bytes: file.bytes } : null,
    feedback,
    remarks,
    sentAt: sentAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  }
}
