import type { Ctx } from '@emporium/service-kit'
import type { StorefrontCard } from './storefront.schemas.ts'
import { openShelf } from './open-shelf.ts'
import { searchTerms } from './search-terms.ts'

type Row = { name: string; slug: string; type: StorefrontCard['type']; logo_url: string | null }

/** Suggestions shown under the search box at most. */
const most = 8

/** Names that begin with what was typed, then those with a word that does, then those that look like it (ST-1). */
export async function suggestProducts(ctx: Ctx, typed: string) {
  const terms = searchTerms(typed)
  if (!terms) return { items: [] }
  const rows = await ctx.db.query<Row[]>(
    `SELECT name, slug, type, logo_url FROM (
       SELECT *, starts_with(lower(name), $1) AS begins,
         strpos(' ' || lower(name), ' ' || $1) > 0 AS has_word,
         extensions.word_similarity($1, lower(name)) AS likeness
       FROM ${openShelf} shelf) e
     WHERE begins OR has_word OR likeness >= 0.5
     ORDER BY begins DESC, has_word DESC, likeness DESC, name, product_id LIMIT $2`,
    [terms.text, most],
  )
  return { items: rows.map(({ logo_url: logoUrl, ...row }) => ({ ...row, logoUrl })) }
}
