import { computed } from 'vue'
import { useContactWishes } from './messages.api.ts'

/** What the reader takes of one seller, as far as it is known. */
export function useWishOf(vendorId: () => string | undefined) {
  const { data } = useContactWishes()
  return computed(() => data.value?.vendors.find((wish) => wish.vendorId === vendorId()))
}
