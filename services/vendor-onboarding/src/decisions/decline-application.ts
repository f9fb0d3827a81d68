import { ApplicationInformationRequested, ApplicationRejected } from '@emporium/events'
import { authorize, type Ctx } from '@emporium/service-kit'
import { Application, type Declined } from '../applications/application.entity.ts'
import { applicationPolicy } from '../applications/application.policy.ts'

const announcements = {
  reject: ApplicationRejected,
  requestInformation: ApplicationInformationRequested,
} as const

/** Rejects an application or asks for more, with the reason that the applicant reads (ON-7). */
export function declineApplication(
  ctx: Ctx,
  id: string,
  verb: keyof typeof announcements,
  said: Declined,
) {
  const { reason } = said
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Application, id)
    authorize(applicationPolicy, ctx.actor, verb, found)
    await tx.record(found.decline(verb, said, ctx.now()), reason)
    await tx.save(found)
    await tx.publish(announcements[verb], {
      applicationId: id,
      accountId: found.applicantId,
      companyName: found.content.company.legalName ?? '',
      reason,
    })
    return found
  })
}
