import type { FacetsView } from './search.schemas.ts'

/** One number beside a filter, as the query tells it. */
export type FacetRow = { facet: keyof FacetsView | 'total'; value: string; count: number }

/** The numbers beside the filters, and how many products there are in all. */
export function facetsOf(rows: readonly FacetRow[]): { facets: FacetsView; total: number } {
  const of = (facet: FacetRow['facet']) =>
    rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count }))
  return {
    facets: {
      type: of('type'),
      category: of('category'),
      subCategory: of('subCategory'),
      os: of('os'),
      region: of('region'),
    },
    total: of('total')[0]?.count ?? 0,
  }
}
