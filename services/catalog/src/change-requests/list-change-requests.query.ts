import { limits } from '@emporium/domain'
import {
  decodeCursor,
  forbidden,
  isStaff,
  pageOf,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { readableVendors } from '../products/publishers.ts'
import { ChangeRequest } from './change-request.entity.ts'
import { presentChangeRequest } from './change-request.presenter.ts'
import type { ChangeRequestsQuery, ChangeRequestView } from './change-request.schemas.ts'

/** A time as text that sorts and compares exactly, whatever a made-up cursor says. */
const written = `to_char(request.createdAt AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS')`

/** Requests of the actor's vendors, of all vendors for staff; newest first (IM-11). */
export async function listChangeRequests(
  ctx: Ctx,
  filter: ChangeRequestsQuery,
): Promise<Page<ChangeRequestView>> {
  const { productId, status, limit = limits.pageSize } = filter
  const own = isStaff(ctx.actor, 'reviewer') ? null : readableVendors(ctx.actor)
  if (own?.length === 0) throw forbidden()
  const query = ctx.db
    .createQueryBuilder(ChangeRequest, 'request')
    .innerJoinAndMapOne('request.product', Product, 'product', 'product.id = request.productId')
    .orderBy('request.createdAt', 'DESC')
    .addOrderBy('request.id', 'DESC')
    .limit(limit + 1)
  if (own) query.andWhere('request.vendorId = ANY(:own)', { own })
  if (productId) query.andWhere('request.productId = :productId', { productId })
  if (status) query.andWhere('request.status = :status', { status })
  const after = decodeCursor(filter.cursor)
  if (after) query.andWhere(`(${written}, request.id::text) < (:key, :id)`, after)
  const rows = (await query.getMany()) as (ChangeRequest & { product: Product })[]
  return pageOf(
    rows,
    limit,
    (row) => ({ key: row.createdAt.toISOString().replaceAll(/\D/g, ''), id: row.id }),
    (row) => presentChangeRequest(ctx.actor, row, row.product.name),
  )
}
