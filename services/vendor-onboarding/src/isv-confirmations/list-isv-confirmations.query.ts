import { limits, type IsvConfirmationStatus } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { Vendor } from '../vendors/vendor.entity.ts'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { presentIsvConfirmation } from './isv-confirmation.presenter.ts'
import type { IsvConfirmationSummaryView } from './isv-confirmation.schemas.ts'

/** What a list may be narrowed by. */
export type IsvConfirmationFilter = {
  vendorIds?: readonly string[]
  status?: IsvConfirmationStatus
  limit?: number
  cursor?: string
}

type Row = IsvConfirmation & { vendor: Vendor }

/** ISV confirmations, the one that was submitted last first (ON-8). */
export async function listIsvConfirmations(
  ctx: Ctx,
  filter: IsvConfirmationFilter,
): Promise<Page<IsvConfirmationSummaryView>> {
  const { vendorIds, status, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(IsvConfirmation, 'wish')
    .innerJoinAndMapOne('wish.vendor', Vendor, 'vendor', 'vendor.id = wish.vendorId')
    .orderBy('wish.submittedAt', 'DESC')
    .addOrderBy('wish.id', 'DESC')
    .limit(limit + 1)
  if (vendorIds) query.andWhere('wish.vendorId = ANY(:vendorIds)', { vendorIds })
  if (status) query.andWhere('wish.status = :status', { status })
  const after = decodeCursor(filter.cursor)
  if (after) query.andWhere('(wish.submittedAt, wish.id) < (:key::timestamptz, :id::uuid)', after)
  return pageOf(
    (await query.getMany()) as Row[],
    limit,
    (row) => ({ key: row.submittedAt.toISOString(), id: row.id }),
    (row) => presentIsvConfirmation(ctx.actor, row, row.vendor.legalName),
  )
}
