import { Instant, Nullable, TransitionRow, type Ctx } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { In } from 'typeorm'

/** One step of a life cycle, as its owner sees it. */
export const TimelineEntry = Type.Object({
  verb: Type.String(),
  to: Type.String({ description: 'The state after the step' }),
  by: Type.Unsafe<'buyer' | 'operations' | 'platform'>({
    type: 'string',
    enum: ['buyer', 'operations', 'platform'],
  }),
  reason: Nullable(Type.String()),
  at: Instant,
})
export type TimelineEntry = Static<typeof TimelineEntry>

const byOf = ({ actorKind, actorId }: TransitionRow, buyerId: string) => {
  if (actorKind === 'system') return 'platform'
  return actorId === buyerId ? 'buyer' : 'operations'
}

/** The steps of these subjects, oldest first, by subject; whoever else acted is not named. */
export async function timelinesOf(
  ctx: Ctx,
  subjects: readonly { id: string; buyerId: string }[],
): Promise<Map<string, TimelineEntry[]>> {
  const buyers = new Map(subjects.map(({ id, buyerId }) => [id, buyerId]))
  const rows = await ctx.db.find(TransitionRow, {
    where: { subjectId: In([...buyers.keys()]) },
    order: { at: 'ASC', id: 'ASC' },
  })
  const entries = Map.groupBy(rows, (row) => row.subjectId)
  const present = (row: TransitionRow): TimelineEntry => ({
    ...{ verb: row.verb, to: row.to, reason: row.reason, at: row.at.toISOString() },
    by: byOf(row, buyers.get(row.subjectId) ?? ''),
  })
  return new Map([...entries].map(([id, steps]) => [id, steps.map(present)]))
}
