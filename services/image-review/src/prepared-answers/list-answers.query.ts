import { rejectionReasons } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { PreparedAnswer } from './prepared-answer.entity.ts'

const places = new Map(rejectionReasons.map(({ code }, at) => [code, at]))
const placeOf = ({ reasonCode }: PreparedAnswer) => places.get(reasonCode) ?? places.size

/** The answers in the order of their reasons, those out of use after the others (RV-9). */
export async function listAnswers(ctx: Ctx, withRetired: boolean): Promise<PreparedAnswer[]> {
  const rows = await ctx.db.find(PreparedAnswer, {
    where: withRetired ? {} : { retiredAt: IsNull() },
    order: { titleEn: 'ASC', id: 'ASC' },
  })
  return rows.toSorted(
    (one, other) =>
      Number(one.isRetired) - Number(other.isRetired) || placeOf(one) - placeOf(other),
  )
}
