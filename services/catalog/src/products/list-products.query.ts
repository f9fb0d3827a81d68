import { limits } from '@emporium/domain'
import {
  decodeCursor,
  forbidden,
  isStaff,
  pageOf,
  type Actor,
  type Ctx,
  type Page,
  type FileLinks,
} from '@emporium/service-kit'
import { tidyLine } from '../texts/tidy.ts'
import { readableVendors } from './publishers.ts'
import type { ProductRowView, ProductsQuery } from './product.schemas.ts'

type Row = {
  id: string
  vendor_id: string
  vendor_name: string | null
  type: ProductRowView['type']
  name: string | null
  slug: string | null
  status: ProductRowView['status']
  rating_count: number
  rating_average: number | null
  created_at: Date
  updated_at: Date
  listed_at: Date | null
  version_number: string | null
  version_status: ProductRowView['versionStatus']
  review_stage: ProductRowView['reviewStage']
  reviewer_name: string | null
  since: Date
  waits_for_seller: boolean
  logo_id: string | null
  logo_is_public: boolean
  sort_key: string
}

/** How each order is written; times as text that sorts and compares exactly. */
const orders = {
  updated: { key: `to_char(p.updated_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS')`, way: 'DESC' },
  created: { key: `to_char(p.created_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS')`, way: 'DESC' },
  name: { key: `lower(coalesce(p.name, ''))`, way: 'ASC' },
} as const

/** The vendors whose products the actor lists; null for all (staff). */
function listedVendors(actor: Actor, wanted?: string): string[] | null {
  if (isStaff(actor, 'reviewer', 'onboarding_officer')) return wanted ? [wanted] : null
  const own = readableVendors(actor)
  if (own.length === 0) throw forbidden()
  return wanted ? own.filter((id) => id === wanted) : own
}

/** Since when the newest version stands where it stands. */
const since = `CASE v.status WHEN 'under_review' THEN coalesce(v.asked_at, v.submitted_at) WHEN 'listed' THEN v.listed_at ELSE v.updated_at END`

/** What only its seller can move on: a rejected version, a boot script or an answer asked for, a request with a question. */
const waitsForSeller = `(v.status = 'rejected'
  OR (v.status = 'under_review' AND v.asked_at IS NOT NULL)
  OR EXISTS (SELECT FROM change_requests c WHERE c.product_id = p.id AND c.status = 'answered'))`

const selection = (key: string) => `
  SELECT p.*, r.name AS vendor_name, v.status AS version_status, v.review_stage, v.reviewer_name,
    ${since} AS since, ${waitsForSeller} AS waits_for_seller,
    coalesce(v.listing, v.draft) ->> 'versionNumber' AS version_number,
    f.id AS logo_id, f.published_at IS NOT NULL AS logo_is_public, ${key} AS sort_key
  FROM products p
  CROSS JOIN LATERAL (SELECT * FROM product_versions WHERE product_id = p.id
    ORDER BY created_at DESC, id DESC LIMIT 1) v
  LEFT JOIN vendor_refs r ON r.vendor_id = p.vendor_id
  LEFT JOIN files f ON f.id = (v.draft -> 'files' ->> 'logo')::uuid`

function present(row: Row, links: FileLinks): ProductRowView {
  const { id, type, name, slug, status } = row
  return {
    id,
    type,
    name,
    slug,
    status,
    vendorId: row.vendor_id,
    vendorName: row.vendor_name,
    versionNumber: row.version_number,
    versionStatus: row.version_status,
    reviewStage: row.review_stage,
    reviewerName: row.reviewer_name,
    since: row.since.toISOString(),
    waitsForSeller: row.waits_for_seller,
    logoUrl: row.logo_id && links.urlOf({ id: row.logo_id, isPublic: row.logo_is_public }),
    rating: { count: row.rating_count, average: row.rating_average },
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    listedAt: row.listed_at?.toISOString() ?? null,
  }
}

/** The products of the actor's vendors, for Product Management; all products for staff (SP-1). */
export async function listProducts(
  ctx: Ctx,
  query: ProductsQuery,
  links: FileLinks,
): Promise<Page<ProductRowView>> {
  const vendors = listedVendors(ctx.actor, query.vendorId)
  const { key, way } = orders[query.sort ?? 'updated']
  const limit = query.limit ?? limits.pageSize
  const values: unknown[] = []
  const conditions = ['p.discarded_at IS NULL']
  const where = (condition: (place: string) => string, value: unknown) => {
    if (value === undefined || value === null) return
    values.push(value)
    conditions.push(condition(`$${values.length}`))
  }
  where((at) => `p.vendor_id = ANY(${at})`, vendors)
  where((at) => `p.type = ${at}`, query.type)
  where((at) => `p.status = ${at}`, query.status)
  where((at) => `v.status = ${at}`, query.versionStatus)
  where((at) => `${waitsForSeller} = ${at}`, query.waitsForSeller)
  where((at) => `p.updated_at >= ${at}::date`, query.changedFrom)
  where((at) => `p.updated_at < ${at}::date + 1`, query.changedTo)
  where((at) => `strpos(lower(coalesce(p.name, '')), lower(${at})) > 0`, tidyLine(query.q ?? ''))
  const after = decodeCursor(query.cursor)
  const sign = way === 'DESC' ? '<' : '>'
  if (after) {
    where((at) => `${key} ${sign}= ${at}`, after.key)
    values.push(after.id)
    conditions.push(`(${key}, p.id::text) ${sign} ($${values.length - 1}, $${values.length})`)
  }
  values.push(limit + 1)
  const rows = await ctx.db.query<Row[]>(
    `${selection(key)} WHERE ${conditions.join(' AND ')}
     ORDER BY sort_key ${way}, p.id::text ${way} LIMIT $${values.length}`,
    values,
  )
  const cursorOf = (row: Row) => ({ key: row.sort_key, id: row.id })
  return pageOf(rows, limit, cursorOf, (row) => present(row, links))
}
