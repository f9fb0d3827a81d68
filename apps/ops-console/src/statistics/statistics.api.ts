import type { paths } from '@emporium/api-client'
import type { ProductType } from '@emporium/domain'
import { saveFile } from '@emporium/ui'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

/** What the desk did in a period (RV-9). */
export type Statistics =
  paths['/api/v1/review-desk/statistics']['get']['responses']['200']['content']['application/json']
/** The days, both included, and the kind of product that are looked at. */
export type StatisticsFilter = { from: string; to: string; type?: ProductType }

/** The statistics of the desk (RV-9). */
export function useStatistics(filter: () => StatisticsFilter) {
  const query = useQuery({
    key: () => ['review-statistics', { ...filter() }],
    query: () => bodyOf(api.GET('/api/v1/review-desk/statistics', { params: { query: filter() } })),
  })
  return {
    statistics: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** Downloads the figures as CSV; a plain link could not say who asks. */
export async function downloadStatistics(filter: StatisticsFilter): Promise<void> {
  const csv = await bodyOf(
    api.GET('/api/v1/review-desk/statistics/export', {
      params: { query: filter },
      parseAs: 'blob',
    }),
  )
  saveFile(csv as unknown as Blob, `review-${filter.from}-${filter.to}.csv`)
}
