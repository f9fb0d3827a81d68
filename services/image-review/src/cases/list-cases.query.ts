import { limits } from '@emporium/domain'
import {
  decodeCursor,
  forbidden,
  idOf,
  isStaff,
  pageOf,
  vendorsOf,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import { openAppeals } from '../appeals/open-appeals.query.ts'
import { deskHorizon } from '../hours/desk-clock.query.ts'
import { ReviewCase } from './case.entity.ts'
import { orders } from './case.orders.ts'
import { mayReadCases } from './case.policy.ts'
import { presentSummary, type CaseRow, type Horizon } from './case.presenter.ts'
import { risksOf } from './case.risk.ts'
import type { CasesQuery, CaseSummaryView } from './case.schemas.ts'
import { narrowCases } from './narrow-cases.ts'

/** Everything but the listing. */
const columns = [
  'subject.id',
  'subject.submissionId',
  'subject.productId',
  'subject.versionId',
  'subject.vendorId',
  'subject.vendorName',
  'subject.productName',
  'subject.productType',
  'subject.kind',
  'subject.versionNumber',
  'subject.round',
  'subject.previousCaseId',
  'subject.status',
  'subject.assigneeId',
  'subject.assigneeName',
  'subject.openedAt',
  'subject.dueAt',
  'subject.firstDueAt',
  'subject.dueMoves',
  'subject.waitsFor',
  'subject.waitsSince',
  'subject.closedAt',
  'subject.checkedAt',
]

/** Who may not see the whole queue sees the cases of the own companies; null for the desk. */
function ownVendors({ actor }: Ctx): string[] | null {
  if (isStaff(actor, 'reviewer')) return null
  const own = vendorsOf(actor)
  if (own.length === 0 || !mayReadCases(actor)) throw forbidden()
  return own
}

/** What is asked for, in the order of this list. */
async function rowsOf(
  ctx: Ctx,
  filter: CasesQuery,
  { own, horizon, limit }: { own: string[] | null; horizon: Horizon; limit: number },
): Promise<CaseRow[]> {
  const { columns: keys, direction, begin } = orders[orderOf(filter, own)]
  const query = ctx.db.createQueryBuilder(ReviewCase, 'subject').select(columns)
  for (const key of keys) query.addOrderBy(`subject.${key}`, direction)
  query.limit(limit + 1)
  if (own) query.andWhere('subject.vendorId = ANY(:own)', { own })
  await narrowCases(query, ctx, { stage: filter.stage ?? (own ? 'all' : 'open'), filter, horizon })
  const after = decodeCursor(filter.cursor)
  if (after) begin(query, after)
  return query.getMany()
}

const orderOf = ({ sort }: CasesQuery, own: string[] | null) => sort ?? (own ? 'newest' : 'due')

/** Staff sees the whole queue, most urgent first; a seller the cases of the own companies, newest first (RV-7). */
export async function listCases(ctx: Ctx, filter: CasesQuery): Promise<Page<CaseSummaryView>> {
  const own = ownVendors(ctx)
  const limit = filter.limit ?? limits.pageSize
  const horizon = await deskHorizon(ctx)
  const rows = await rowsOf(ctx, filter, { own, horizon, limit })
  // Rules that only the desk knows of must not show through.
  const ids = rows.map(({ id }) => id)
  const risks = own ? null : await risksOf(ctx.db, ids)
  const appeals = await openAppeals(ctx.db, ids, { horizon, reader: idOf(ctx.actor) })
  const { keyOf } = orders[orderOf(filter, own)]
  return pageOf(
    rows,
    limit,
    (row) => ({ key: keyOf(row), id: row.id }),
    (row) => ({
      ...presentSummary(ctx.actor, row, horizon),
      risk: risks && (risks.get(row.id) ?? 'none'),
      openAppeal: appeals.get(row.id) ?? null,
    }),
  )
}
