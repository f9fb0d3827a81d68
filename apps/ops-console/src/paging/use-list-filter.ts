import { useAddress } from '@emporium/ui'
import { computed } from 'vue'

/** Search and state of a list from the address; a state that the machine does not know does not narrow. */
export function useListFilter<State extends string>(states: readonly State[]) {
  const q = useAddress('q')
  const status = useAddress('status', states)
  const filter = computed(() => ({
    ...(q.value ? { q: q.value } : {}),
    ...(status.value ? { status: status.value } : {}),
  }))
  const isNarrowed = computed(() => Boolean(q.value || status.value))
  return { filter, isNarrowed }
}
