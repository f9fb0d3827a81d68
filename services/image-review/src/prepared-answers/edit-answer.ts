import {
  authorize,
  forbidden,
  requireRevision,
  type Ctx,
  type EditedRevision,
} from '@emporium/service-kit'
import { PreparedAnswer } from './prepared-answer.entity.ts'
import { answerPolicy } from './prepared-answer.policy.ts'
import { answerRetired } from './prepared-answer.problems.ts'
import { wordsOf, type PreparedAnswerBody } from './prepared-answer.schemas.ts'
import { requireSound } from './sound-answer.ts'

/** An admin rewrites an answer; of two who do it at once, the second is told (RV-9). */
export function editAnswer(
  ctx: Ctx,
  id: string,
  edited: EditedRevision,
  body: PreparedAnswerBody,
): Promise<PreparedAnswer> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const found = await tx.lock(PreparedAnswer, id)
    authorize(answerPolicy, actor, 'edit', found)
    if (actor.kind !== 'account') throw forbidden()
    requireRevision(edited, found.revision)
    requireSound(body)
    if (found.isRetired) throw answerRetired()
    found.edit(wordsOf(body), actor.name, ctx.now())
    return tx.save(found)
  })
}
