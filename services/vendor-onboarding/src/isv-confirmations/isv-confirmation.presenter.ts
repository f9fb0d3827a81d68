import { isvConfirmation } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import type { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'
import type { IsvConfirmationSummaryView } from './isv-confirmation.schemas.ts'

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
