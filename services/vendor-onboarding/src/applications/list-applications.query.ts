import { limits, type ApplicationStatus } from '@emporium/domain'
import { decodeCursor, idOf, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { containing } from '../fields/like.ts'
import { Application } from './application.entity.ts'
import { presentApplication } from './application.presenter.ts'
import type { ApplicationSummaryView } from './application.schemas.ts'

/** What a list may be narrowed by. */
export type ApplicationFilter = {
  applicantId?: string
  status?: ApplicationStatus
  /** Part of the company's, product's or applicant's name. */
  q?: string
  /** The company's, ISO 3166-1, two letters. */
  country?: string
  /** Who of operations has it. */
  assignee?: 'me' | 'nobody'
  /** Newest first, or who has waited longest first. */
  sort?: 'newest' | 'waiting'
  limit?: number
  cursor?: string
}

const named = `(application.content #>> '{company,legalName}' ILIKE :q
  OR application.content #>> '{product,name}' ILIKE :q OR application.applicantName ILIKE :q)`

/** Since when somebody waits: since it was handed in, or begun where it never was. */
const waitingSince = 'coalesce(application.submitted_at, application.created_at)'

/** In which order, and by what a page goes on. */
const orders = {
  newest: {
    by: 'application.created_at',
    way: 'DESC',
    beyond: '<',
    keyOf: (row: Application) => row.createdAt,
  },
  waiting: {
    by: waitingSince,
    way: 'ASC',
    beyond: '>',
    keyOf: (row: Application) => row.submittedAt ?? row.createdAt,
  },
} as const

function narrowed(ctx: Ctx, filter: ApplicationFilter) {
  const { applicantId, status, q, country, assignee } = filter
  const query = ctx.db.createQueryBuilder(Application, 'application')
  if (applicantId) query.andWhere('application.applicantId = :applicantId', { applicantId })
  if (status) query.andWhere('application.status = :status', { status })
  if (q?.trim()) query.andWhere(named, { q: containing(q) })
  if (country) query.andWhere(`application.content #>> '{company,country}' = :country`, { country })
  if (assignee === 'me') query.andWhere('application.assigneeId = :me', { me: idOf(ctx.actor) })
  if (assignee === 'nobody') query.andWhere('application.assigneeId IS NULL')
  return query
}

/** Applications, newest first; the desk has those first that have waited longest (ON-7). */
export async function listApplications(
  ctx: Ctx,
  filter: ApplicationFilter,
): Promise<Page<ApplicationSummaryView>> {
  const { limit = limits.pageSize, sort = 'newest' } = filter
  const { by, way, beyond, keyOf } = orders[sort]
  const query = narrowed(ctx, filter)
    .addSelect(by, 'sort_key')
    .orderBy('sort_key', way)
    .addOrderBy('application.id', way)
    .limit(limit + 1)
  const after = decodeCursor(filter.cursor)
  if (after)
    query.andWhere(`(${by}, application.id) ${beyond} (:key::timestamptz, :id::uuid)`, after)
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: keyOf(row).toISOString(), id: row.id }),
    (row) => presentApplication(ctx.actor, row),
  )
}
