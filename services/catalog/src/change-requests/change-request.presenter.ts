import { changeRequest } from '@emporium/domain'
import { actionsFor, idOf, type Actor } from '@emporium/service-kit'
import type { ChangeMessage } from './change-message.entity.ts'
import type { ChangeRequest } from './change-request.entity.ts'
import { changeRequestPolicy } from './change-request.policy.ts'
import type { ChangeMessageView, ChangeRequestView } from './change-request.schemas.ts'

/** What a request is about, in names. */
export type ChangeNames = {
  productName: string | null
  vendorName: string | null
  versionNumber: string | null
}

/** Verbs that somebody says by writing or by approving, or that nobody says, are not offered as buttons. */
const unsaid = new Set(['ask', 'reply', 'carryOut', 'lapse'])

function actionsOn(actor: Actor, found: ChangeRequest): string[] {
  const verbs = actionsFor(changeRequest, changeRequestPolicy, actor, found)
  const mayWrite = changeRequestPolicy.write(actor, found) && !changeRequest.isFinal(found.status)
  return [...verbs.filter((verb) => !unsaid.has(verb)), ...(mayWrite ? ['write'] : [])]
}

/** A request as its vendor and operations see it. */
export function presentChangeRequest(
  actor: Actor,
  found: ChangeRequest,
  names: ChangeNames,
): ChangeRequestView {
  const { id, productId, vendorId, versionId, kind, status, reason } = found
  const { wantedDate, regionIds, support, answer, requestedByName } = found
  return {
    id,
    productId,
    vendorId,
    versionId,
    ...names,
    kind,
    status,
    reason,
    wantedDate,
    regionIds,
    support,
    answer,
    requestedByName,
    createdAt: found.createdAt.toISOString(),
    updatedAt: found.updatedAt.toISOString(),
    decidedAt: found.decidedAt?.toISOString() ?? null,
    carriedOutAt: found.carriedOutAt?.toISOString() ?? null,
    actions: actionsOn(actor, found),
  }
}

/** A message as a reader sees it. */
export function presentChangeMessage(actor: Actor, message: ChangeMessage): ChangeMessageView {
  const { id, side, authorId, authorName: author, text, at } = message
  const isMine = authorId !== null && idOf(actor) === authorId
  return { id, side, author, isMine, text, at: at.toISOString() }
}
