import { authorize, type Ctx } from '@emporium/service-kit'
import { Application } from './application.entity.ts'
import { applicationPolicy } from './application.policy.ts'

/** Takes a rejected application up again, with all that was written (ON-7). */
export function reopenApplication(ctx: Ctx, id: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Application, id)
    authorize(applicationPolicy, ctx.actor, 'reopen', found)
    await tx.record(found.reopen(ctx.now()))
    return tx.save(found)
  })
}
