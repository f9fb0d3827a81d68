import type { paths } from '@emporium/api-client'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'

type Get<Path extends keyof paths> = paths[Path] extends { get: infer Operation }
  ? Operation
  : never
type Answer<Path extends keyof paths> =
  Get<Path> extends { responses: { 200: { content: { 'application/json': infer Body } } } }
    ? Body
    : never
type OrdersQuery = NonNullable<paths['/api/v1/orders']['get']['parameters']['query']>
type ChoicesQuery = NonNullable<paths['/api/v1/orders/choices']['get']['parameters']['query']>
/** What Transaction Management is narrowed by; days are UTC (SP-2). */
export type OrderFilter = Omit<OrdersQuery, 'cursor' | 'limit' | 'sort'>
/** A transaction as the seller sees it. */
export type OrderView = Answer<'/api/v1/orders'>['items'][number]
/** One transaction with its history. */
export type OrderDetail = Answer<'/api/v1/orders/{id}'>
/** The figures of a span of days. */
export type Totals = Answer<'/api/v1/reports/summary'>

/** Keys of what is known about transactions. */
export const orderKeys = {
  list: (filter: OrdersQuery) => ['orders', 'list', { ...filter }] as const,
  totals: (filter: OrderFilter) => ['orders', 'totals', { ...filter }] as const,
  choices: (query: ChoicesQuery) => ['orders', 'choices', { ...query }] as const,
  one: (id: string) => ['orders', 'one', id] as const,
}

/** The company's transactions, newest first; only asked for where one's role may see them (ON-10). */
export function useOrders(filter: () => Omit<OrdersQuery, 'cursor'>, enabled?: () => boolean) {
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

/** Totals of what the list is narrowed to. */
export function useTotals(filter: () => OrderFilter) {
  const query = useQuery({
    key: () => orderKeys.totals(filter()),
    query: () => bodyOf(api.GET('/api/v1/reports/summary', { params: { query: filter() } })),
  })
  return {
    totals: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** What the list can be narrowed by; what was offered last stays while more is asked for. */
export function useChoices(wanted: () => ChoicesQuery) {
  const query = useQuery({
    key: () => orderKeys.choices(wanted()),
    query: () => bodyOf(api.GET('/api/v1/orders/choices', { params: { query: wanted() } })),
    placeholderData: (earlier) => earlier,
  })
  return computed(() => query.data.value ?? { products: [], versionNumbers: [], instanceTypes: [] })
}

/** One transaction. */
export function useOrder(id: () => string) {
  const query = useQuery({
    key: () => orderKeys.one(id()),
    query: () => bodyOf(api.GET('/api/v1/orders/{id}', { params: { path: { id: id() } } })),
  })
  return {
    order: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}
