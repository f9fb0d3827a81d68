import type { Ctx } from '@emporium/service-kit'
import { PreparedAnswer } from './prepared-answer.entity.ts'
import { wordsOf } from './prepared-answer.schemas.ts'
import { shippedAnswers } from './shipped/shipped-answers.ts'

/**
 * Plants the answers that come with the software and are not there yet. What the desk has rewritten or taken out of use
 * since stays as it is. Safe to call from every process at its start.
 */
export async function plantAnswers(ctx: Ctx): Promise<void> {
  const rows = Object.entries(shippedAnswers).map(([shippedAs, body]) =>
    Object.assign(PreparedAnswer.of(wordsOf(body), null, ctx.now()), { shippedAs }),
  )
  await ctx.db.createQueryBuilder().insert().into(PreparedAnswer).values(rows).orIgnore().execute()
}
