import { application } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import type { Application } from './application.entity.ts'
import { applicationPolicy } from './application.policy.ts'
import type { ApplicationSummaryView } from './application.schemas.ts'

/** What the applicant and operations see of an application. */
export function presentApplication(actor: Actor, found: Application): ApplicationSummaryView {
  const mayEdit = found.isEditable && applicationPolicy.edit(actor, found)
  return {
    id: found.id,
    status: found.status,
    revision: found.revision,
    round: found.round,
    applicant: { id: found.applicantId, name: found.applicantName },
    ...found.content,
    decisionReason: found.decisionReason,
    vendorId: found.vendorId,
    createdAt: found.createdAt.toISOString(),
    updatedAt: found.updatedAt.toISOString(),
    submittedAt: found.submittedAt?.toISOString() ?? null,
    decidedAt: found.decidedAt?.toISOString() ?? null,
    actions: [
      ...(mayEdit ? ['edit'] : []),
      ...actionsFor(application, applicationPolicy, actor, found),
    ],
  }
}
