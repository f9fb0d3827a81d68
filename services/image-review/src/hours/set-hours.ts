import {
  forbidden,
  requireRevision,
  type Ctx,
  type EditedRevision,
  type Tx,
} from '@emporium/service-kit'
import { countAnew } from './count-anew.ts'
import { deskClock, lastHours } from './desk-clock.query.ts'
import { DeskHours } from './desk-hours.entity.ts'
import type { SetDeskHoursBody } from './desk-hours.schemas.ts'
import { requireSoundHours } from './sound-hours.ts'

/** Two admins at once: the second sees what the first said. */
const oneAtATime = (tx: Tx) =>
  tx.manager.query(`SELECT pg_advisory_xact_lock(hashtext('hours of the desk'))`)

/** An admin says when the desk works; what is due is counted anew by it (RV-9). */
export function setHours(
  ctx: Ctx,
  edited: EditedRevision,
  { reason, ...calendar }: SetDeskHoursBody,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    if (actor.kind !== 'account') throw forbidden()
    await oneAtATime(tx)
    const revision = (await lastHours(tx.manager))?.revision ?? 0
    requireRevision(edited, revision)
    requireSoundHours(calendar)
    const old = (await deskClock({ manager: tx.manager, now: ctx.now() })).calendar
    const days = calendar.days.toSorted((one, other) => one.date.localeCompare(other.date))
    const said = { calendar: { ...calendar, days }, revision: revision + 1, reason: reason.trim() }
    await tx.save(DeskHours.of(said, actor, ctx.now()))
    await countAnew(tx, { now: ctx.now(), calendar }, old)
  })
}
