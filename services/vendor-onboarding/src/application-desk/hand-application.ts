import { authorize, type AccountActor, type Ctx } from '@emporium/service-kit'
import { Application } from '../applications/application.entity.ts'
import { applicationPolicy } from '../applications/application.policy.ts'
import { applicationTaken } from './application-desk.problems.ts'

/** An officer takes an application over or lets it go; of two who take it at once, one does (ON-7). */
export function handApplication(ctx: Ctx, id: string, verb: 'claim' | 'release') {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Application, id)
    authorize(applicationPolicy, ctx.actor, verb, found)
    const me = ctx.actor as AccountActor
    if (verb === 'claim' && found.assigneeId && found.assigneeId !== me.id) throw applicationTaken()
    const before = found.assigneeId
    found.giveTo(verb === 'claim' ? me : null)
    // What is said twice happened once.
    if (found.assigneeId !== before) await tx.record(found.noted(verb))
    return tx.save(found)
  })
}
