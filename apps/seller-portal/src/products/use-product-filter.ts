import { productShelf, productTypes, productVersion } from '@emporium/domain'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '../session/session.store.ts'
import type { ProductFilter } from './products.api.ts'

const names = ['q', 'type', 'state', 'waiting', 'from', 'to'] as const
const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined) =>
  values.find((candidate) => candidate === value)
const dayOf = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).toJSON()?.startsWith(value) ? value : undefined

/** What Product Management is narrowed by, from the address; what is misspelt there does not narrow (SP-1). */
export function useProductFilter() {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()
  const read = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' ? value : ''
  }
  const filter = computed<ProductFilter>(() => {
    const [of, status] = read('state').split('.')
    const wanted = {
      vendorId: session.vendor?.vendorId,
      q: read('q') || undefined,
      type: oneOf(productTypes, read('type')),
      status: of === 'shelf' ? oneOf(productShelf.states, status) : undefined,
      versionStatus: of === 'version' ? oneOf(productVersion.states, status) : undefined,
      waitsForSeller: read('waiting') === 'me' ? true : undefined,
      changedFrom: dayOf(read('from')),
      changedTo: dayOf(read('to')),
      sort: oneOf(['created', 'name'] as const, read('sort')),
    }
    return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  })
  const isNarrowed = computed(() => names.some((name) => read(name) !== ''))
  function reset() {
    const kept = Object.entries(route.query).filter(([name]) => !names.includes(name as 'q'))
    return router.replace({ query: Object.fromEntries(kept) })
  }
  return { filter, isNarrowed, reset }
}
