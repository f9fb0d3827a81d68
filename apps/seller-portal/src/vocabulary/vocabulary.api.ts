import type { CategoryView, InstanceTypeView, RegionView } from '@emporium/api-client'
import type { RegionId } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

const anHour = 3_600_000

/** The regions in which images can be released (IM-4). */
export function useRegions() {
  const query = useQuery({
    key: ['regions'],
    query: () => bodyOf(api.GET('/api/v1/regions')),
    staleTime: anHour,
  })
  return {
    regions: computed<RegionView[]>(() => query.data.value?.items ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** Categories with their sub-categories (IM-7). */
export function useCategories() {
  const query = useQuery({
    key: ['categories'],
    query: () => bodyOf(api.GET('/api/v1/categories')),
    staleTime: anHour,
  })
  return computed<CategoryView[]>(() => query.data.value?.items ?? [])
}

/** The instance types of a region, as the cloud has them (IM-8). */
export function useInstanceTypes(regionId: () => RegionId) {
  const query = useQuery({
    key: () => ['instance-types', regionId()],
    query: () =>
      bodyOf(api.GET('/api/v1/instance-types', { params: { query: { regionId: regionId() } } })),
    staleTime: anHour,
  })
  return {
    types: computed<InstanceTypeView[]>(() => query.data.value?.items ?? []),
    origin: computed(() => query.data.value?.origin),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}
