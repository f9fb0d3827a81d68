import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** A value that lives in the address, so that back, forward and a shared link keep the place; empty is left out. */
export function useAddress(name: string): WritableComputedRef<string> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => {
      const value = route.query[name]
      return typeof value === 'string' ? value : ''
    },
    set: (value) => {
      const { [name]: _left, ...rest } = route.query
      void router.replace({ query: value ? { ...rest, [name]: value } : rest })
    },
  })
}
