import { companyChange, limits } from '@emporium/domain'
import {
  actionsFor,
  authorize,
  decodeCursor,
  forbidden,
  isStaff,
  notFound,
  pageOf,
  vendorsOf,
  type Actor,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import { timelineOf } from '../timeline/timeline.query.ts'
import { CompanyChange } from './company-change.entity.ts'
import { companyChangePolicy } from './company-change.policy.ts'
import type {
  CompanyChangesQuery,
  CompanyChangeSummaryView,
  CompanyChangeView,
} from './company-change.schemas.ts'

function present(actor: Actor, found: CompanyChange): CompanyChangeSummaryView {
  const { id, vendorId, status, before, wanted, grounds, answer } = found
  return {
    id,
    vendorId,
    status,
    before,
    wanted,
    grounds,
    answer,
    requestedBy: found.requestedByName,
    requestedAt: found.requestedAt.toISOString(),
    decidedAt: found.decidedAt?.toISOString() ?? null,
    actions: actionsFor(companyChange, companyChangePolicy, actor, found),
  }
}

/** The vendors whose requests the caller sees; undefined for all of them. */
function visibleVendors(actor: Actor, vendorId: string | undefined): string[] | undefined {
  const own = isStaff(actor, 'onboarding_officer') ? undefined : vendorsOf(actor)
  if (own?.length === 0) throw forbidden()
  return vendorId ? [vendorId].filter((id) => own?.includes(id) ?? true) : own
}

/** Requests to change legal data, newest first unless the longest wait is asked for (SP-4). */
export async function listCompanyChanges(
  ctx: Ctx,
  { vendorId, status, sort, limit = limits.pageSize, cursor }: CompanyChangesQuery,
): Promise<Page<CompanyChangeSummaryView>> {
  const way = sort === 'waiting' ? 'ASC' : 'DESC'
  const vendorIds = visibleVendors(ctx.actor, vendorId)
  const query = ctx.db
    .createQueryBuilder(CompanyChange, 'change')
    .orderBy('change.requestedAt', way)
    .addOrderBy('change.id', way)
    .limit(limit + 1)
  if (vendorIds) query.andWhere('change.vendorId = ANY(:vendorIds)', { vendorIds })
  if (status) query.andWhere('change.status = :status', { status })
  const after = decodeCursor(cursor)
  const beyond = way === 'ASC' ? '>' : '<'
  if (after)
    query.andWhere(
      `(change.requestedAt, change.id) ${beyond} (:key::timestamptz, :id::uuid)`,
      after,
    )
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: row.requestedAt.toISOString(), id: row.id }),
    (row) => present(ctx.actor, row),
  )
}

/** A request with its history (SP-4). */
export async function viewCompanyChange(
  ctx: Ctx,
  found: CompanyChange,
): Promise<CompanyChangeView> {
  return {
    ...present(ctx.actor, found),
    timeline: await timelineOf(ctx, companyChange, found.id),
  }
}

/** One request, for members of the vendor and operations (SP-4). */
export async function getCompanyChange(ctx: Ctx, id: string): Promise<CompanyChangeView> {
  const found = await ctx.db.findOneBy(CompanyChange, { id })
  if (!found) throw notFound()
  authorize(companyChangePolicy, ctx.actor, 'see', found)
  return viewCompanyChange(ctx, found)
}
