import type { Machine } from '@emporium/domain'
import { isStaff, TransitionRow, type Actor, type Ctx } from '@emporium/service-kit'
import type { TimelineEntryView } from './timeline.schemas.ts'

const firstName = (name: string) => name.split(' ')[0] ?? name

/** A step that moves nothing: operations took a thing over or let it go, which is its own business. */
const isOfTheDesk = (machine: Machine, verb: string) => !(verb in machine.transitions)

/** Whether only operations can say this verb; then whoever said it was operations. */
const isOfOperations = (machine: Machine, verb: string) =>
  isOfTheDesk(machine, verb) ||
  (machine.transitions[verb]?.by.some((role) => role === 'admin') ?? false)

function present(actor: Actor, machine: Machine, row: TransitionRow): TimelineEntryView {
  const isOperations = isOfOperations(machine, row.verb)
  const mayKnow = !isOperations || isStaff(actor, 'onboarding_officer')
  const by = row.actorName === null || mayKnow ? row.actorName : firstName(row.actorName)
  const { verb, from, to, reason } = row
  return { at: row.at.toISOString(), verb, from, to, by, isOperations, reason }
}

/** The history of a thing, oldest step first (ON-7). Outsiders see operations by first name, and nothing of its desk. */
export async function timelineOf(
  ctx: Ctx,
  machine: Machine,
  subjectId: string,
): Promise<TimelineEntryView[]> {
  const rows = await ctx.db.find(TransitionRow, {
    where: { subjectId, machine: machine.name },
    order: { at: 'ASC', id: 'ASC' },
  })
  const seesAll = isStaff(ctx.actor, 'onboarding_officer')
  return rows
    .filter(({ verb }) => seesAll || !isOfTheDesk(machine, verb))
    .map((row) => present(ctx.actor, machine, row))
}
