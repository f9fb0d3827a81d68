import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { isElsewhere, placeOf } from './next-place.ts'

/** Where the reader was going before signing in, and the way on to it (ON-1). */
export function useNextPlace() {
  const route = useRoute()
  const router = useRouter()
  const next = computed(() => placeOf(route.query['next']))
  /** The query that carries the place to another page of this way. */
  const query = computed(() => (next.value === '/' ? {} : { next: next.value }))
  async function goOn(): Promise<void> {
    if (isElsewhere(next.value)) window.location.assign(next.value)
    else await router.replace(next.value)
  }
  return { next, query, goOn }
}
