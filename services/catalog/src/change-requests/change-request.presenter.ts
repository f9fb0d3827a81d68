import { actionsFor, type Actor } from '@emporium/service-kit'
import type { ChangeRequest } from './change-request.entity.ts'
import { changeRequest } from './change-request.machine.ts'
import { changeRequestPolicy } from './change-request.policy.ts'
import type { ChangeRequestView } from './change-request.schemas.ts'

/** A request as its vendor and operations see it. */
export function presentChangeRequest(
  actor: Actor,
  found: ChangeRequest,
  productName: string | null,
): ChangeRequestView {
  const { id, productId, vendorId, versionId, kind, status, reason } = found
  const { wantedDate, answer, requestedByName } = found
  return {
    id,
    productId,
    productName,
    vendorId,
    versionId,
    kind,
    status,
    reason,
    wantedDate,
    answer,
    requestedByName,
    createdAt: found.createdAt.toISOString(),
    decidedAt: found.decidedAt?.toISOString() ?? null,
    actions: actionsFor(changeRequest, changeRequestPolicy, actor, found),
  }
}
