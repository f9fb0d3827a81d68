import type { Waiver } from './waiver.entity.ts'
import type { WaiverView } from './waiver.schemas.ts'

/** A waiver as the desk sees it. */
export const presentWaiver = (waiver: Waiver): WaiverView => {
  const { id, ruleId, vendorId, vendorName, evidence, caseId, reason } = waiver
  return {
    id,
    ruleId,
    vendorId,
    vendorName,
    evidence,
    caseId,
    reason,
    by: waiver.grantedByName,
    grantedAt: waiver.grantedAt.toISOString(),
    expiresAt: waiver.expiresAt.toISOString(),
  }
}
