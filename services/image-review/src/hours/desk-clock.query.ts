import type { Ctx } from '@emporium/service-kit'
import type { EntityManager } from 'typeorm'
import { DeskHours } from './desk-hours.entity.ts'
import { dueSoonUntil, type ReviewClock } from './review-clock.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** The hours until an admin says others. */
export const usualHours: WorkCalendar = {
  timeZone: 'UTC',
  weekdays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  closesAt: '18:00',
  days: [],
}

/** The word on the hours that holds; null when nothing was said yet. */
export function lastHours(manager: EntityManager): Promise<DeskHours | null> {
  return manager.findOne(DeskHours, { where: {}, order: { revision: 'DESC' } })
}

/** The time of the desk: now, by the hours that hold (RV-9). */
export async function deskClock({
  manager,
  now,
}: {
  manager: EntityManager
  now: Date
}): Promise<ReviewClock> {
  return { now, calendar: (await lastHours(manager))?.calendar ?? usualHours }
}

/** Now, and until when what is due is due soon (RV-9). */
export async function deskHorizon({ db, now }: Ctx): Promise<{ now: Date; soonUntil: Date }> {
  const clock = await deskClock({ manager: db, now: now() })
  return { now: clock.now, soonUntil: dueSoonUntil(clock) }
}
