import { appeal } from '@emporium/domain'
import { authorize, forbidden, isStaff, notFound, type Ctx, type Tx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { Appeal } from './appeal.entity.ts'
import { appealTaken, ownRejection } from './appeal.problems.ts'

/** Locks a case with its open appeal for somebody who may decide on it. */
async function openAppeal(tx: Tx, ctx: Ctx, caseId: string) {
  const { actor } = ctx
  const found = await tx.lock(ReviewCase, caseId)
  authorize(casePolicy, actor, 'decideAppeal', found)
  if (actor.kind !== 'account') throw forbidden()
  const waiting = await tx.lockIfThere(Appeal, { caseId })
  if (!waiting) throw notFound()
  appeal.next(waiting.status, 'uphold')
  return { found, waiting, actor }
}

/** A reviewer who did not reject takes an appeal: desk and seller see who has it (RV-5, RV-7). */
export function takeAppeal(ctx: Ctx, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { found, waiting, actor } = await openAppeal(tx, ctx, id)
    if (waiting.rejectedBy === actor.id) throw ownRejection()
    if (waiting.takenBy === actor.id) return
    if (waiting.takenBy) throw appealTaken()
    waiting.handTo(actor)
    await tx.save(waiting)
    await tx.record(found.noted('takeAppeal'))
  })
}

/** The reviewer lets go of it; an admin takes it from somebody who is away (RV-5, RV-7). */
export function leaveAppeal(ctx: Ctx, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { found, waiting, actor } = await openAppeal(tx, ctx, id)
    if (!waiting.takenBy) return
    if (waiting.takenBy !== actor.id && !isStaff(actor, 'admin')) throw appealTaken()
    waiting.handTo(null)
    await tx.save(waiting)
    await tx.record(found.noted('leaveAppeal'))
  })
}
