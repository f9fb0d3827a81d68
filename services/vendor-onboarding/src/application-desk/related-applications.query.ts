import type { ApplicationStatus } from '@emporium/domain'
import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { Application } from '../applications/application.entity.ts'
import { applicationPolicy } from '../applications/application.policy.ts'
import { likenesses, type RelatedApplicationView } from './application-desk.schemas.ts'

/** How many are shown; somebody who applies more often than this is looked for in the list. */
const most = 20

type Row = {
  id: string
  status: ApplicationStatus
  legal_name: string | null
  applicant_name: string
  created_at: Date
} & Record<(typeof likenesses)[number], boolean | null>

/** Numbers are compared by their letters and digits alone, sites by their host without "www.". */
const alike = `
  SELECT other.id, other.status, other.applicant_name, other.created_at,
    other.content #>> '{company,legalName}' AS legal_name,
    other.applicant_id = mine.applicant_id AS applicant,
    nullif(regexp_replace(upper(other.content #>> '{company,registrationNumber}'), '[^[:alnum:]]', '', 'g'), '')
      = regexp_replace(upper(mine.content #>> '{company,registrationNumber}'), '[^[:alnum:]]', '', 'g')
      AS registration_number,
    lower(other.content #>> '{company,legalName}') = lower(mine.content #>> '{company,legalName}') AS legal_name_same,
    substring(lower(other.content #>> '{company,website}') from '^https://(?:www\\.)?([^/:?#]+)')
      = substring(lower(mine.content #>> '{company,website}') from '^https://(?:www\\.)?([^/:?#]+)') AS website
  FROM applications mine JOIN applications other ON other.id <> mine.id
  WHERE mine.id = $1`

/** Other applications that are of the same company or person, newest first, with what they have in common (ON-7). */
export async function relatedApplications(
  ctx: Ctx,
  id: string,
): Promise<{ items: RelatedApplicationView[] }> {
  const found = await ctx.db.findOneBy(Application, { id })
  if (!found) throw notFound()
  authorize(applicationPolicy, ctx.actor, 'seeRelated', found)
  const rows = await ctx.db.query<(Row & { legal_name_same: boolean | null })[]>(
    `SELECT * FROM (${alike}) alike
     WHERE applicant OR registration_number OR legal_name_same OR website
     ORDER BY created_at DESC, id DESC LIMIT ${most}`,
    [id],
  )
  return {
    items: rows.map((row) => ({
      id: row.id,
      status: row.status,
      legalName: row.legal_name,
      applicantName: row.applicant_name,
      createdAt: row.created_at.toISOString(),
      alikeIn: likenesses.filter((by) => (by === 'legal_name' ? row.legal_name_same : row[by])),
    })),
  }
}
