import { reviewBusinessDays } from '@emporium/domain'
import { isStaff, type Ctx } from '@emporium/service-kit'
import { usualHours } from './desk-clock.query.ts'
import { DeskHours } from './desk-hours.entity.ts'
import type { DeskHoursView } from './desk-hours.schemas.ts'
import { spanOf, type WorkCalendar } from './work-calendar.ts'
import { localDateOf } from './zoned-time.ts'

/** So many words on the hours are shown. */
const shownWords = 20

function isOpenAt(calendar: WorkCalendar, now: number): boolean {
  const span = spanOf(calendar, localDateOf(calendar.timeZone, now))
  return span !== null && span.opens <= now && now < span.closes
}

const copyOf = ({ timeZone, weekdays, opensAt, closesAt, days }: WorkCalendar) => ({
  timeZone,
  weekdays: [...weekdays],
  opensAt,
  closesAt,
  days: [...days],
})

/** When the desk works, and what was said of it before (RV-9). */
export async function viewHours(ctx: Ctx): Promise<DeskHoursView> {
  const words = await ctx.db.find(DeskHours, { order: { revision: 'DESC' }, take: shownWords })
  const calendar = words[0]?.calendar ?? usualHours
  return {
    ...copyOf(calendar),
    revision: words[0]?.revision ?? 0,
    businessDays: reviewBusinessDays,
    isOpenNow: isOpenAt(calendar, ctx.now().getTime()),
    history: words.map((word) => ({
      ...copyOf(word),
      revision: word.revision,
      reason: word.reason,
      by: word.byName,
      at: word.at.toISOString(),
    })),
    actions: isStaff(ctx.actor, 'admin') ? ['setHours'] : [],
  }
}
