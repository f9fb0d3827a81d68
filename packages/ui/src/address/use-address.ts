import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The values that a filter knows, or a rule that tells them. */
export type Known<Value extends string> = readonly Value[] | ((value: string) => boolean)

/**
 * A value that lives in the address, so that a shared link keeps the place and the browser's Back undoes a choice: each
 * choice is a step of the history. Empty is left out, and what the filter does not know is as if it were not there.
 */
export function useAddress<Value extends string = string>(
  name: string,
  known?: Known<Value>,
): WritableComputedRef<Value | '', string> {
  const route = useRoute()
  const router = useRouter()
  const isKnown = (value: string): value is Value =>
    known === undefined ||
    (typeof known === 'function' ? known(value) : (known as readonly string[]).includes(value))
  return computed({
    get: () => {
      const value = route.query[name]
      return typeof value === 'string' && isKnown(value) ? value : ''
    },
    set: (value) => {
      const { [name]: _left, ...rest } = route.query
      void router.push({ query: value ? { ...rest, [name]: value } : rest })
    },
  })
}
