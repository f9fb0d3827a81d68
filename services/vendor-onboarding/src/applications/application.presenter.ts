import { application } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import type { Application } from './application.entity.ts'
import { applicationPolicy } from './application.policy.ts'
import type { ApplicationSummaryView } from './application.schemas.ts'

/** What the applicant and operations see of an application. */
export function presentApplication(actor: Actor, found: Application): ApplicationSummaryView {
  const mayEdit = found.isEditable && applicationPolicy.edit(actor, found)
  const isForOperations = applicationPolicy.writeNote(actor, found)
  const desk = found.assigneeId === null ? (['claim'] as const) : (['release'] as const)
  const { assigneeId, assigneeName } = found
  const officer = isForOperations ? assigneeName : (assigneeName?.split(' ')[0] ?? null)
  return {
    id: found.id,
    status: found.status,
    revision: found.revision,
    round: found.round,
    applicant: { id: found.applicantId, name: found.applicantName },
    ...found.content,
    decisionReason: found.decisionReason,
    decisionCode: found.decisionCode,
    askedFields: found.askedFields,
    assignee: assigneeId && officer ? { id: assigneeId, name: officer } : null,
    previousId: found.previousId,
    vendorId: found.vendorId,
    createdAt: found.createdAt.toISOString(),
    updatedAt: found.updatedAt.toISOString(),
    submittedAt: found.submittedAt?.toISOString() ?? null,
    decidedAt: found.decidedAt?.toISOString() ?? null,
    actions: [
      ...(mayEdit ? ['edit'] : []),
      ...actionsFor(application, applicationPolicy, actor, found),
      ...(found.canBeAppliedAnew && applicationPolicy.applyAnew(actor, found) ? ['applyAnew'] : []),
      ...[...desk, 'writeMessage' as const, 'writeNote' as const].filter((verb) =>
        applicationPolicy[verb](actor, found),
      ),
    ],
  }
}
