import type { ProductSort } from '@emporium/domain'

/** What a list is sorted by, each with its SQL type; ties are broken by the product's id, in the same direction. */
type Order = { by: readonly (readonly [column: string, type: string])[]; way: 'ASC' | 'DESC' }

/** The orders of the storefront but relevance, of rows called e; each is that of an index, so that a page costs a page (ST-1). */
export const orders: Record<Exclude<ProductSort, 'relevance'>, Order> = {
  // Not the plain mean: one five would stand above forty of 4.8.
  rating: {
    by: [
      ['coalesce(e.rating_damped, 0)', 'double precision'],
      ['e.rating_count', 'integer'],
    ],
    way: 'DESC',
  },
  popular: { by: [['e.subscription_count', 'integer']], way: 'DESC' },
  newest: { by: [['e.listed_at', 'timestamptz']], way: 'DESC' },
  name: { by: [['lower(e.name) COLLATE "C"', 'text']], way: 'ASC' },
}

/** The SQL of one order: how rows are sorted, what a cursor keeps of a row, and which rows come after a cursor. */
export type OrderSql = { orderBy: string; key: string; after(key: string, id: string): string }

/** @param order one of {@link orders}; parameters are named by `after`, such as `$10` and `$11` */
export function orderSql({ by, way }: Order): OrderSql {
  const columns = by.map(([column]) => column)
  return {
    orderBy: [...columns, 'e.product_id'].map((column) => `${column} ${way}`).join(', '),
    key: `jsonb_build_array(${columns.join(', ')})::text`,
    after: (key, id) => {
      const kept = by.map(([, type], index) => `(${key}::jsonb ->> ${index})::${type}`)
      const beyond = way === 'DESC' ? '<' : '>'
      return `(${[...columns, 'e.product_id'].join(', ')}) ${beyond} (${[...kept, `${id}::uuid`].join(', ')})`
    },
  }
}
