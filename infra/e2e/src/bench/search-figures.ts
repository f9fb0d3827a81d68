import type { Client } from 'pg'
import type { Installation } from '../play/installation.ts'
import type { Row } from './figures.ts'
import { fillShelf } from './fill-shelf.ts'
import { doAgain, medianOf3 } from './measure.ts'

/** So many people search at once. */
export const searchers = 16

/**
 * Two words of one product, in the order in which they stand there: somebody who looks for it. Five pairs of each of many
 * products, in no order, so that neither the end of them is reached nor one search helps the next.
 */
const pairs = `
  SELECT * FROM (
    SELECT DISTINCT ON (q)
      split_part(said, ' ', (1 + (n + k) % 7)::int) || ' '
        || split_part(said, ' ', (8 + (n + 2 * k) % 9)::int) AS q,
      architectures[1] AS architecture, region_ids[1] AS region
    FROM (SELECT *, name || ' ' || short_description AS said, row_number() OVER (ORDER BY md5(slug)) AS n
      FROM catalog.shelf_entries WHERE slug LIKE 'many-%' ORDER BY md5(slug) LIMIT 15000) e
      CROSS JOIN generate_series(0, 4) AS k
  ) searches
  ORDER BY md5(q)`

type Search = { q: string; architecture: string; region: string }

/** Asks for something else each time, through the gateway; nothing is asked twice in an installation. */
class Searches {
  private next = 0
  constructor(
    private readonly shop: string,
    private readonly searches: readonly Search[],
  ) {}

  private async ask(queryOf: (search: Search) => Record<string, string>): Promise<boolean> {
    const search = this.searches[(this.next += 1)]
    if (!search) throw new Error('there is nothing left to search for')
    const answer = await fetch(`${this.shop}?${new URLSearchParams(queryOf(search)).toString()}`)
    const { total } = (await answer.json()) as { total?: number }
    return answer.status === 200 && total !== undefined && total > 0
  }

  measure(name: string, queryOf: (search: Search) => Record<string, string>): Promise<Row> {
    return medianOf3(() => doAgain(() => this.ask(queryOf), searchers)).then((figures) => ({
      name,
      ...figures,
    }))
  }
}

/** What searching costs with so many products on the shelf. */
export type SearchFigures = { products: number; rows: Row[] }

/** Searches that were never asked before, with the numbers beside the filters and with marked hits (ST-1). */
export async function searchFigures(
  installation: Installation,
  { client, databaseUrl }: { client: Client; databaseUrl: string },
  products: number,
): Promise<SearchFigures> {
  await fillShelf(databaseUrl, products)
  const { rows } = await client.query<Search>(pairs)
  const searches = new Searches(`${installation.url}/api/v1/storefront/products`, rows)
  return {
    products,
    rows: [
      await searches.measure('two words', ({ q }) => ({ q })),
      await searches.measure('two words and two filters', ({ q, region, architecture }) => ({
        q,
        region,
        architecture,
      })),
      await searches.measure('two words, newest first', ({ q }) => ({ q, sort: 'newest' })),
    ],
  }
}
