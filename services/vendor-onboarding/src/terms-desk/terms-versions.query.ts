import type { Ctx } from '@emporium/service-kit'
import type { TermsVersionsView } from './terms-desk.schemas.ts'

type Row = {
  version: string
  title: string
  hash: string
  published_at: Date
  published_by: string | null
  standing: TermsVersionsView['items'][number]['standing']
  acceptances: number
}

const versions = `
  WITH current AS (
    SELECT version FROM vendor_terms WHERE published_at <= $1 ORDER BY published_at DESC, version DESC LIMIT 1)
  SELECT version, title, hash, published_at, published_by,
    CASE WHEN version = (SELECT version FROM current) THEN 'in_force'
         WHEN published_at > $1 THEN 'announced' ELSE 'replaced' END AS standing,
    (SELECT count(DISTINCT a.application_id)::int FROM terms_acceptances a WHERE a.version = t.version) AS acceptances
  FROM vendor_terms t ORDER BY published_at DESC, version DESC`

const waiting = `
  SELECT count(*)::int AS vendors, (count(*) FILTER (WHERE NOT EXISTS (
    SELECT 1 FROM terms_acceptances a WHERE a.application_id = v.application_id AND a.version = $1)))::int AS waiting
  FROM vendors v`

/** Every version of the terms with how many accepted it, and how many vendors have yet to accept the one in force (ON-5). */
export async function listTermsVersions(ctx: Ctx): Promise<TermsVersionsView> {
  const rows = await ctx.db.query<Row[]>(versions, [ctx.now()])
  const current = rows.find(({ standing }) => standing === 'in_force')
  const [counts] = await ctx.db.query<{ vendors: number; waiting: number }[]>(waiting, [
    current?.version,
  ])
  return {
    items: rows.map((row) => ({
      version: row.version,
      title: row.title,
      hash: row.hash,
      publishedAt: row.published_at.toISOString(),
      publishedBy: row.published_by,
      standing: row.standing,
      acceptances: row.acceptances,
    })),
    vendors: counts?.vendors ?? 0,
    waiting: counts?.waiting ?? 0,
  }
}
