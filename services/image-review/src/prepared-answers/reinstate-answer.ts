import { authorize, forbidden, type Ctx } from '@emporium/service-kit'
import { PreparedAnswer } from './prepared-answer.entity.ts'
import { answerPolicy } from './prepared-answer.policy.ts'

/** An admin puts an answer back into use as it was; said twice, it is in use once (RV-9). */
export function reinstateAnswer(ctx: Ctx, id: string): Promise<PreparedAnswer> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const found = await tx.lock(PreparedAnswer, id)
    authorize(answerPolicy, actor, 'reinstate', found)
    if (actor.kind !== 'account') throw forbidden()
    if (!found.isRetired) return found
    found.reinstate(actor.name, ctx.now())
    return tx.save(found)
  })
}
