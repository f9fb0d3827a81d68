import { authorize, type Ctx } from '@emporium/service-kit'
import { Application } from './application.entity.ts'
import { applicationPolicy } from './application.policy.ts'

/** The applicant takes an application back before it is decided; it stays readable (ON-7). */
export function withdrawApplication(ctx: Ctx, id: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Application, id)
    authorize(applicationPolicy, ctx.actor, 'withdraw', found)
    await tx.record(found.withdraw(ctx.now()))
    return tx.save(found)
  })
}
