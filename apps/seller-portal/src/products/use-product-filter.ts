import { productShelf, productVersion } from '@emporium/domain'
import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { useSession } from '../session/session.store.ts'
import type { ProductFilter } from './products.api.ts'
import { useProductAddress } from './use-product-address.ts'

/** What Product Management is narrowed by, from the address; what is misspelt there does not narrow (SP-1). */
export function useProductFilter() {
  const router = useRouter()
  const session = useSession()
  const { sort, ...narrowing } = useProductAddress()
  const { q, type, state, waiting, from, to } = narrowing
  const filter = computed<ProductFilter>(() => {
    const [of, status] = state.value.split('.')
    const wanted = {
      vendorId: session.vendor?.vendorId,
      q: q.value || undefined,
      type: type.value || undefined,
      status: of === 'shelf' ? productShelf.states.find((one) => one === status) : undefined,
      versionStatus:
        of === 'version' ? productVersion.states.find((one) => one === status) : undefined,
      waitsForSeller: waiting.value === 'me' ? true : undefined,
      changedFrom: from.value || undefined,
      changedTo: to.value || undefined,
      sort: sort.value || undefined,
    }
    return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  })
  const isNarrowed = computed(() => Object.values(narrowing).some(({ value }) => value !== ''))
  const reset = () => router.push({ query: sort.value ? { sort: sort.value } : {} })
  return { filter, isNarrowed, reset }
}
