import { limits, type VendorStatus } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { containing } from '../fields/like.ts'
import { confirmedTypes } from '../isv-confirmations/confirmed-types.query.ts'
import { Vendor } from './vendor.entity.ts'
import { presentVendor } from './vendor.presenter.ts'
import type { VendorSummaryView } from './vendor.schemas.ts'

/** What a list may be narrowed by; `q` is part of the name or slug. */
export type VendorFilter = { status?: VendorStatus; q?: string; limit?: number; cursor?: string }

/** Vendors, newest first, for operations. */
export async function listVendors(
  ctx: Ctx,
  filter: VendorFilter,
): Promise<Page<VendorSummaryView>> {
  const { status, q, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(Vendor, 'vendor')
    .orderBy('vendor.since', 'DESC')
    .addOrderBy('vendor.id', 'DESC')
    .limit(limit + 1)
  if (status) query.andWhere('vendor.status = :status', { status })
  if (q?.trim())
    query.andWhere('(vendor.legalName ILIKE :q OR vendor.slug ILIKE :q)', { q: containing(q) })
  const after = decodeCursor(filter.cursor)
  if (after) query.andWhere('(vendor.since, vendor.id) < (:key::timestamptz, :id::uuid)', after)
  const rows = await query.getMany()
  const types = await confirmedTypes(
    ctx.db,
    rows.map((row) => row.id),
  )
  return pageOf(
    rows,
    limit,
    (row) => ({ key: row.since.toISOString(), id: row.id }),
    (row) => presentVendor(ctx.actor, row, types.get(row.id) ?? []),
  )
}
