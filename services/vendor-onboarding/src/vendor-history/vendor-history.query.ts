import { brandLetter, companyChange, domainProof, isvConfirmation, limits } from '@emporium/domain'
import {
  authorize,
  decodeCursor,
  notFound,
  pageOf,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import { Vendor } from '../vendors/vendor.entity.ts'
import { vendorPolicy } from '../vendors/vendor.policy.ts'
import type { HistoryKind, VendorEventView, VendorHistoryQuery } from './vendor-history.schemas.ts'

type Row = {
  id: string
  at: Date
  kind: HistoryKind
  subject_id: string
  subject: string | null
  verb: string
  to_state: string | null
  actor_name: string | null
  reason: string | null
}

/**
 * Everything whose life belongs to the vendor. Its application may be written anew from earlier ones, which are part of
 * how it came to be.
 */
const things = `
  RECURSIVE written (id, previous_id) AS (
    SELECT id, previous_id FROM applications WHERE id = $2
    UNION SELECT a.id, a.previous_id FROM applications a JOIN written w ON a.id = w.previous_id
  ),
  things (kind, id, subject) AS (
    SELECT 'vendor', $1::uuid, NULL::varchar
    UNION ALL SELECT 'application', id, NULL FROM written
    UNION ALL SELECT 'isv-confirmation', id, product_type FROM isv_confirmations WHERE vendor_id = $1
    UNION ALL SELECT 'domain-proof', id, domain FROM domain_proofs WHERE vendor_id = $1
    UNION ALL SELECT 'brand-letter', id, product_name FROM brand_letters WHERE vendor_id = $1
    UNION ALL SELECT 'company-change', id, NULL FROM company_changes WHERE vendor_id = $1
  )`

/** How things came to be, which is no step of their machines and is kept by themselves. */
const beginnings = `
  SELECT c.id, r.sent_at, 'isv-confirmation', c.id, c.product_type, 'begin', '${isvConfirmation.initial}', NULL, NULL
    FROM isv_confirmations c JOIN isv_rounds r ON r.confirmation_id = c.id AND r.round = 1
    WHERE c.vendor_id = $1
  UNION ALL
  SELECT id, created_at, 'domain-proof', id, domain, 'begin', '${domainProof.initial}', NULL, NULL
    FROM domain_proofs WHERE vendor_id = $1
  UNION ALL
  SELECT id, requested_at, 'brand-letter', id, product_name, 'begin', '${brandLetter.initial}',
    requested_by_name, purpose FROM brand_letters WHERE vendor_id = $1
  UNION ALL
  SELECT id, requested_at, 'company-change', id, NULL, 'begin', '${companyChange.initial}',
    requested_by_name, grounds FROM company_changes WHERE vendor_id = $1
  UNION ALL
  SELECT t.id, t.accepted_at, 'vendor-terms', t.application_id, t.version, 'accept', NULL, t.account_name, NULL
    FROM terms_acceptances t JOIN written w ON w.id = t.application_id`

const history = `
  WITH ${things},
  events (id, at, kind, subject_id, subject, verb, to_state, actor_name, reason) AS (
    SELECT t.id, t.at, s.kind, s.id, s.subject, t.verb, t.to_state, t.actor_name, t.reason
      FROM things s JOIN transitions t ON t.subject_id = s.id AND t.machine = s.kind
    UNION ALL ${beginnings}
  )
  SELECT * FROM events
  WHERE $3::timestamptz IS NULL OR (at, id) < ($3, $4::uuid)
  ORDER BY at DESC, id DESC LIMIT $5`

const present = (row: Row): VendorEventView => ({
  id: row.id,
  at: row.at.toISOString(),
  kind: row.kind,
  subjectId: row.subject_id,
  subject: row.subject,
  verb: row.verb,
  to: row.to_state,
  by: row.actor_name,
  reason: row.reason,
})

/** What happened to a vendor and what it did, newest first: read from where each thing is kept (ON-7, ON-10). */
export async function vendorHistory(
  ctx: Ctx,
  id: string,
  { limit = limits.pageSize, cursor }: VendorHistoryQuery,
): Promise<Page<VendorEventView>> {
  authorize(vendorPolicy, ctx.actor, 'see', { id })
  const found = await ctx.db.findOneBy(Vendor, { id })
  if (!found) throw notFound()
  const after = decodeCursor(cursor)
  const rows = await ctx.db.query<Row[]>(history, [
    id,
    found.applicationId,
    after?.key ?? null,
    after?.id ?? null,
    limit + 1,
  ])
  return pageOf(rows, limit, (row) => ({ key: row.at.toISOString(), id: row.id }), present)
}
