import type { ApplicationStatus } from '@emporium/domain'
import { application } from '@emporium/domain'
import { idOf, type Ctx } from '@emporium/service-kit'
import type { ApplicationsSummaryView } from './application-desk.schemas.ts'

type Row = { status: ApplicationStatus; count: number; mine: number; unassigned: number }

const counts = `
  SELECT status, count(*)::int AS count,
    (count(*) FILTER (WHERE assignee_id = $1))::int AS mine,
    (count(*) FILTER (WHERE assignee_id IS NULL))::int AS unassigned
  FROM applications GROUP BY status`

const countries = `
  SELECT DISTINCT content #>> '{company,country}' AS country FROM applications
  WHERE content #>> '{company,country}' IS NOT NULL ORDER BY country`

/** The counters of the onboarding desk, by state, and the countries that a list can be narrowed by (ON-7). */
export async function summariseApplications(ctx: Ctx): Promise<ApplicationsSummaryView> {
  const rows = await ctx.db.query<Row[]>(counts, [idOf(ctx.actor)])
  const places = await ctx.db.query<{ country: string }[]>(countries)
  const waits = rows.filter(({ status }) => application.can(status, 'approve'))
  const open = rows.filter(({ status }) => application.can(status, 'withdraw'))
  const sum = (of: Row[], key: 'mine' | 'unassigned') => of.reduce((all, row) => all + row[key], 0)
  return {
    states: application.states.map((status) => ({
      status,
      count: rows.find((row) => row.status === status)?.count ?? 0,
    })),
    mine: sum(open, 'mine'),
    unassigned: sum(waits, 'unassigned'),
    countries: places.map(({ country }) => country),
  }
}
