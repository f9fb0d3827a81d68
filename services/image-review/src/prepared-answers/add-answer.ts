import { forbidden, type Ctx } from '@emporium/service-kit'
import { PreparedAnswer } from './prepared-answer.entity.ts'
import { wordsOf, type PreparedAnswerBody } from './prepared-answer.schemas.ts'
import { requireSound } from './sound-answer.ts'

/** An admin writes an answer for everybody of the desk (RV-9). */
export function addAnswer(ctx: Ctx, body: PreparedAnswerBody): Promise<PreparedAnswer> {
  const { actor } = ctx
  if (actor.kind !== 'account') throw forbidden()
  requireSound(body)
  return ctx.transaction((tx) => tx.save(PreparedAnswer.of(wordsOf(body), actor.name, ctx.now())))
}
