import { computed } from 'vue'
import { useAddress } from './use-address.ts'

/** Search and state of a list from the address; a state that the machine does not know does not narrow. */
export function useListFilter<State extends string>(states: readonly State[], usual?: State) {
  const q = useAddress('q')
  const status = useAddress('status')
  const filter = computed(() => {
    const state = states.find((one) => one === status.value) ?? usual
    return { ...(q.value ? { q: q.value } : {}), ...(state ? { status: state } : {}) }
  })
  const isNarrowed = computed(() => Boolean(q.value || states.some((one) => one === status.value)))
  return { filter, isNarrowed }
}
