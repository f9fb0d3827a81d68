import { ApplicationSubmitted } from '@emporium/events'
import { authorize, type AccountActor, type Ctx } from '@emporium/service-kit'
import { acceptTerms } from '../terms/accept-terms.ts'
import { Application } from './application.entity.ts'
import { applicationPolicy } from './application.policy.ts'
import { requireComplete } from '../application-forms/application-form.rules.ts'
import { Submission } from './submission.entity.ts'

/** Hands an application in, complete and with the terms in force accepted (ON-4…6). */
export function submitApplication(
  ctx: Ctx,
  applicant: AccountActor,
  id: string,
  termsVersion: string,
) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Application, id)
    authorize(applicationPolicy, applicant, 'submit', found)
    const now = ctx.now()
    const step = found.submit(now)
    requireComplete(found.content)
    await acceptTerms(ctx, tx, applicant, { applicationId: id, version: termsVersion })
    await tx.save(found)
    await tx.save(Submission.of(found, now))
    await tx.record(step)
    await tx.publish(ApplicationSubmitted, {
      applicationId: id,
      accountId: found.applicantId,
      companyName: found.content.company.legalName ?? '',
      contactEmail: found.content.contact.email ?? '',
      round: found.round,
    })
    return found
  })
}
