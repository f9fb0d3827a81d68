import type { EntityManager } from 'typeorm'
import type { Ctx } from '@emporium/service-kit'
import { meaningsOf } from './correct-words.query.ts'
import { isChinese, operandOf, searchTerms, type SearchTerms } from './search-terms.ts'
import type { SuggestionsView } from './search.schemas.ts'
import type { StorefrontCard } from './storefront.schemas.ts'

type Row = {
  name: string
  slug: string
  type: StorefrontCard['type']
  vendor_name: string
  logo_url: string | null
}

/** Suggestions shown under the search box at most. */
const most = 8
const mostSellers = 3

/** The best that fit, of which those that begin with what was typed come first. */
const looked = 40

const suggestSql = `
  SELECT e.name, e.slug, e.type, e.vendor_name, e.logo_url
  FROM walk_shelf(ARRAY[$1::tsquery], NULL, '{}', 1, 1, '-Infinity',
    '00000000-0000-0000-0000-000000000000', ${looked}) found
  JOIN shelf_entries e ON e.product_id = found.product_id
  ORDER BY starts_with(lower(e.name), $2) DESC, found.tier, found.place, e.product_id LIMIT $3`

/** Vendors with something on the shelf in whose name a word begins like what was typed; Chinese may stand anywhere in it. */
const sellersSql = `
  SELECT v.name, v.slug FROM vendor_refs v
  WHERE NOT v.is_suspended AND strpos(' ' || lower(v.name), $1) > 0
    AND EXISTS (SELECT FROM shelf_entries e WHERE e.vendor_id = v.vendor_id AND e.is_open)
  ORDER BY starts_with(lower(v.name), $2) DESC, lower(v.name) COLLATE "C", v.slug LIMIT $3`

const findSellers = (db: EntityManager, { text }: SearchTerms) =>
  db.query<SuggestionsView['sellers']>(sellersSql, [
    isChinese(text) ? text : ` ${text}`,
    text,
    mostSellers,
  ])

/** Words of a name in the language of tsquery; whatever was typed last may only be begun. */
function namedWords(words: readonly string[], meant?: ReadonlyMap<string, readonly string[]>) {
  const last = words.at(-1)
  return words
    .map((word) => {
      const may = meant?.get(word) ?? [word === last ? `${word}:*` : operandOf(word)]
      return `(${may.map((each) => `'n:${each.replace(':*', '')}'${each.endsWith(':*') ? ':*' : ''}`).join(' | ')})`
    })
    .join(' & ')
}

async function find(db: EntityManager, { text, words }: SearchTerms): Promise<Row[]> {
  const ask = (query: string) => db.query<Row[]>(suggestSql, [query, text, most])
  const rows = await ask(namedWords(words))
  if (rows.length > 0) return rows
  const meanings = await meaningsOf(db, words)
  return meanings ? ask(namedWords(words, meanings.meant)) : rows
}

/**
 * Names with the words that were typed, the last perhaps only begun, or with what they may have been meant to be; and
 * sellers that are called so (ST-1).
 */
export async function suggest({ db }: Pick<Ctx, 'db'>, typed: string): Promise<SuggestionsView> {
  const terms = searchTerms(typed)
  if (!terms || terms.words.length === 0) return { items: [], sellers: [] }
  const rows = await find(db, terms)
  return {
    sellers: await findSellers(db, terms),
    items: rows.map(({ logo_url: logoUrl, vendor_name: vendorName, ...row }) => ({
      ...row,
      vendorName,
      logoUrl,
    })),
  }
}
