import { authorize, forbidden, type Ctx } from '@emporium/service-kit'
import { PreparedAnswer } from './prepared-answer.entity.ts'
import { answerPolicy } from './prepared-answer.policy.ts'

/** An admin takes an answer out of use; said twice, it is out of use once (RV-9). */
export function retireAnswer(ctx: Ctx, id: string): Promise<PreparedAnswer> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const found = await tx.lock(PreparedAnswer, id)
    authorize(answerPolicy, actor, 'retire', found)
    if (actor.kind !== 'account') throw forbidden()
    if (found.isRetired) return found
    found.retire(actor.name, ctx.now())
    return tx.save(found)
  })
}
