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
  limit?: number
  cursor?: string
}

const named = `(application.content #>> '{company,legalName}' ILIKE :q
  OR application.content #>> '{product,name}' ILIKE :q OR application.applicantName ILIKE :q)`

/** Applications, newest first. */
export async function listApplications(
  ctx: Ctx,
  filter: ApplicationFilter,
): Promise<Page<ApplicationSummaryView>> {
  const { applicantId, status, q, country, assignee, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(Application, 'application')
    .orderBy('application.createdAt', 'DESC')
    .addOrderBy('application.id', 'DESC')
    .limit(limit + 1)
  if (applicantId) query.andWhere('application.applicantId = :applicantId', { applicantId })
  if (status) query.andWhere('application.status = :status', { status })
  if (q?.trim()) query.andWhere(named, { q: containing(q) })
  if (country) query.andWhere(`application.content #>> '{company,country}' = :country`, { country })
  if (assignee === 'me') query.andWhere('application.assigneeId = :me', { me: idOf(ctx.actor) })
  if (assignee === 'nobody') query.andWhere('application.assigneeId IS NULL')
  const after = decodeCursor(filter.cursor)
  if (after)
    query.andWhere(
      '(application.createdAt, application.id) < (:key::timestamptz, :id::uuid)',
      after,
    )
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: row.createdAt.toISOString(), id: row.id }),
    (row) => presentApplication(ctx.actor, row),
  )
}
