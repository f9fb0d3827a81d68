import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf } from '../api.ts'

/** The least that an access key needs at the cloud, as the server says it (IM-2). */
export function useKeyPolicy() {
  const query = useQuery({
    key: ['image-lookup-policy'],
    query: () => bodyOf(api.GET('/api/v1/image-lookup-policy')),
  })
  return computed(() => query.data.value?.policy)
}
