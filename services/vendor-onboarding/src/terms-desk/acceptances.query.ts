import { Readable } from 'node:stream'
import { limits } from '@emporium/domain'
import { csvLine, decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import type { TermsAcceptanceView } from './terms-desk.schemas.ts'

type Row = {
  id: string
  version: string
  hash: string
  company: string | null
  vendor_id: string | null
  application_id: string
  account_name: string
  accepted_at: Date
  address: string | null
}

/** What the list of acceptances is narrowed by. */
export type AcceptanceFilter = { version?: string; limit?: number; cursor?: string }

const selection = `
  SELECT a.id, a.version, a.hash, a.application_id, a.account_name, a.accepted_at, a.address,
    v.id AS vendor_id, coalesce(v.legal_name, p.content #>> '{company,legalName}') AS company
  FROM terms_acceptances a
    JOIN applications p ON p.id = a.application_id
    LEFT JOIN vendors v ON v.application_id = a.application_id
  WHERE ($1::varchar IS NULL OR a.version = $1)
    AND ($2::timestamptz IS NULL OR (a.accepted_at, a.id) < ($2, $3::uuid))
  ORDER BY a.accepted_at DESC, a.id DESC LIMIT $4`

/** Who accepted which version when, newest first (ON-5). */
export async function listAcceptances(
  ctx: Ctx,
  { version, limit = limits.pageSize, cursor }: AcceptanceFilter,
): Promise<Page<TermsAcceptanceView>> {
  const after = decodeCursor(cursor)
  const rows = await ctx.db.query<Row[]>(selection, [
    version ?? null,
    after?.key ?? null,
    after?.id ?? null,
    limit + 1,
  ])
  return pageOf(
    rows,
    limit,
    (row) => ({ key: row.accepted_at.toISOString(), id: row.id }),
    (row) => ({
      id: row.id,
      version: row.version,
      hash: row.hash,
      company: row.company,
      vendorId: row.vendor_id,
      applicationId: row.application_id,
      acceptedBy: row.account_name,
      acceptedAt: row.accepted_at.toISOString(),
      address: row.address,
    }),
  )
}

const columns: readonly [string, (row: TermsAcceptanceView) => string | null][] = [
  ['Version', (row) => row.version],
  ['SHA-256', (row) => row.hash],
  ['Company', (row) => row.company],
  ['Vendor', (row) => row.vendorId],
  ['Application', (row) => row.applicationId],
  ['Accepted by', (row) => row.acceptedBy],
  ['Time (UTC)', (row) => row.acceptedAt],
  ['Network address', (row) => row.address],
]

async function* lines(ctx: Ctx, filter: AcceptanceFilter): AsyncGenerator<string> {
  yield csvLine(columns.map(([title]) => title))
  let cursor: string | null = null
  do {
    const page = await listAcceptances(ctx, {
      ...filter,
      limit: 100,
      ...(cursor ? { cursor } : {}),
    })
    for (const row of page.items) yield csvLine(columns.map(([, read]) => read(row)))
    cursor = page.nextCursor
  } while (cursor)
}

/** The same as CSV, page by page, so that a long list needs no more memory than a short one. */
export const exportAcceptances = (ctx: Ctx, filter: AcceptanceFilter): Readable =>
  Readable.from(lines(ctx, filter))
