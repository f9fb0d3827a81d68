import { limits } from '@emporium/domain'
import {
  decodeCursor,
  forbidden,
  isStaff,
  pageOf,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import { readableVendors } from '../products/publishers.ts'
import { ChangeRequest } from './change-request.entity.ts'
import { presentChangeRequest } from './change-request.presenter.ts'
import type { ChangeRequestsQuery, ChangeRequestView } from './change-request.schemas.ts'
import { namesOfRequests } from './names-of-requests.query.ts'

/** A time as text that sorts and compares exactly, whatever a made-up cursor says. */
const written = `to_char(request.createdAt AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS')`

/** Requests of the actor's vendors, of all vendors for staff; newest first (IM-11). */
export async function listChangeRequests(
  ctx: Ctx,
  filter: ChangeRequestsQuery,
): Promise<Page<ChangeRequestView>> {
  const { productId, vendorId, status, kind, limit = limits.pageSize } = filter
  const own = isStaff(ctx.actor, 'reviewer') ? null : readableVendors(ctx.actor)
  if (own?.length === 0) throw forbidden()
  const query = ctx.db
    .createQueryBuilder(ChangeRequest, 'request')
    .orderBy('request.createdAt', 'DESC')
    .addOrderBy('request.id', 'DESC')
    .limit(limit + 1)
  if (own) query.andWhere('request.vendorId = ANY(:own)', { own })
  for (const [field, value] of Object.entries({ productId, vendorId, status, kind }))
    if (value) query.andWhere(`request.${field} = :${field}`, { [field]: value })
  const after = decodeCursor(filter.cursor)
  if (after) query.andWhere(`(${written}, request.id::text) < (:key, :id)`, after)
  const rows = await query.getMany()
  const nameOf = await namesOfRequests(ctx, rows)
  return pageOf(
    rows,
    limit,
    (row) => ({ key: row.createdAt.toISOString().replaceAll(/\D/g, ''), id: row.id }),
    (row) => presentChangeRequest(ctx.actor, row, nameOf(row)),
  )
}
