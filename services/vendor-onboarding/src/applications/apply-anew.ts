import { application, IllegalTransition } from '@emporium/domain'
import { authorize, type AccountActor, type Ctx } from '@emporium/service-kit'
import { Application } from './application.entity.ts'
import { applicationPolicy } from './application.policy.ts'

/** A new application beside a rejected or withdrawn one, with its answers to begin with; the old one stays as it was (ON-7). */
export function applyAnew(ctx: Ctx, applicant: AccountActor, id: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Application, id)
    authorize(applicationPolicy, applicant, 'applyAnew', found)
    if (!found.canBeAppliedAnew)
      throw new IllegalTransition(application.name, found.status, 'applyAnew')
    return tx.save(Application.draft(applicant, found.content, ctx.now(), found.id))
  })
}
