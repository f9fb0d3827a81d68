import { limits, type IsvConfirmationStatus, type ProductType } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { containing } from '../fields/like.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { presentIsvConfirmation } from './isv-confirmation.presenter.ts'
import type { IsvConfirmationSummaryView } from './isv-confirmation.schemas.ts'

/** What a list may be narrowed by. */
export type IsvConfirmationFilter = {
  vendorIds?: readonly string[]
  status?: IsvConfirmationStatus
  productType?: ProductType
  /** Part of the vendor's name. */
  q?: string
  /** `oldest` puts what waits longest first. */
  sort?: 'newest' | 'oldest'
  limit?: number
  cursor?: string
}

type Row = IsvConfirmation & { vendor: Vendor }

/** ISV confirmations, the one that was submitted last first unless the longest wait is asked for (ON-8). */
export async function listIsvConfirmations(
  ctx: Ctx,
  filter: IsvConfirmationFilter,
): Promise<Page<IsvConfirmationSummaryView>> {
  const { vendorIds, status, productType, q, limit = limits.pageSize } = filter
  const way = filter.sort === 'oldest' ? 'ASC' : 'DESC'
  const query = ctx.db
    .createQueryBuilder(IsvConfirmation, 'wish')
    .innerJoinAndMapOne('wish.vendor', Vendor, 'vendor', 'vendor.id = wish.vendorId')
    .orderBy('wish.submittedAt', way)
    .addOrderBy('wish.id', way)
    .limit(limit + 1)
  if (vendorIds) query.andWhere('wish.vendorId = ANY(:vendorIds)', { vendorIds })
  if (status) query.andWhere('wish.status = :status', { status })
  if (productType) query.andWhere('wish.productType = :productType', { productType })
  if (q?.trim()) query.andWhere('vendor.legalName ILIKE :q', { q: containing(q) })
  const after = decodeCursor(filter.cursor)
  const beyond = way === 'ASC' ? '>' : '<'
  if (after)
    query.andWhere(`(wish.submittedAt, wish.id) ${beyond} (:key::timestamptz, :id::uuid)`, after)
  return pageOf(
    (await query.getMany()) as Row[],
    limit,
    (row) => ({ key: row.submittedAt.toISOString(), id: row.id }),
    (row) => presentIsvConfirmation(ctx.actor, row, row.vendor.legalName),
  )
}
