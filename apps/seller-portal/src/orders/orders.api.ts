import type { paths } from '@emporium/api-client'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'

type OrdersQuery = NonNullable<paths['/api/v1/orders']['get']['parameters']['query']>
/** What Transaction Management is narrowed by; days are UTC (SP-2). */
export type OrderFilter = Omit<OrdersQuery, 'cursor' | 'limit'>
/** A transaction as the seller sees it. */
export type OrderView =
  paths['/api/v1/orders']['get']['responses'][200]['content']['application/json']['items'][number]

/** Keys of what is known about transactions. */
export const orderKeys = {
  list: (filter: OrderFilter) => ['orders', 'list', { ...filter }] as const,
  totals: (filter: OrderFilter) => ['orders', 'totals', { ...filter }] as const,
}

/** The company's transactions, newest first; only asked for where one's role may see them (ON-10). */
export function useOrders(filter: () => OrderFilter, enabled?: () => boolean) {
  return usePages<OrderView>(
    () => orderKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/orders', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
    enabled,
  )
}

/** Totals of a span of days. */
export function useTotals(filter: () => OrderFilter) {
  const span = () => {
    const { vendorId, from, to } = filter()
    return Object.fromEntries(
      Object.entries({ vendorId, from, to }).filter(([, value]) => value !== undefined),
    ) as OrderFilter
  }
  const query = useQuery({
    key: () => orderKeys.totals(span()),
    query: () => bodyOf(api.GET('/api/v1/reports/summary', { params: { query: span() } })),
  })
  return {
    totals: computed(() => query.data.value?.totals),
    problem: computed(() => problemIn(query.error.value)),
  }
}

/** Downloads the transactions as CSV; a plain link could not say who asks. */
export async function downloadOrders(filter: OrderFilter): Promise<void> {
  const csv = await bodyOf(
    api.GET('/api/v1/orders/export', {
      params: { query: { ...filter, format: 'csv' } },
      parseAs: 'blob',
    }),
  )
  const link = document.createElement('a')
  link.href = URL.createObjectURL(csv)
  link.download = 'orders.csv'
  link.click()
  URL.revokeObjectURL(link.href)
}
