import { regionIds, subscription } from '@emporium/domain'
import { useAddress, useDayAddress } from '@emporium/ui'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '../session/session.store.ts'
import { daysOf, periodOf, type Period } from './order-periods.ts'
import type { OrderFilter } from './orders.api.ts'

const kinds = ['subscription', 'hand_over'] as const
const isId = (value: string) => /^[0-9a-f-]{36}$/.test(value)

/** What Transaction Management is narrowed by, from the address (SP-2). */
export function useOrderFilter() {
  const session = useSession()
  const route = useRoute()
  const router = useRouter()
  const fields = {
    q: useAddress('q'),
    productId: useAddress('product', isId),
    kind: useAddress('kind', kinds),
    status: useAddress('status', subscription.states),
    versionNumber: useAddress('version'),
    regionId: useAddress('region', regionIds),
    instanceType: useAddress('type'),
    buyerId: useAddress('buyer'),
    from: useDayAddress('from'),
    to: useDayAddress('to'),
  }
  const chosen = computed(() =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([key, { value }]) => (value ? [[key, value]] : [])),
    ),
  )
  const filter = computed<OrderFilter>(() => ({
    ...(session.vendor ? { vendorId: session.vendor.vendorId } : {}),
    ...chosen.value,
  }))
  const period = computed<Period | 'own' | ''>({
    get: () => {
      const { from, to } = fields
      if (!from.value && !to.value) return ''
      return periodOf(from.value, to.value, new Date()) ?? 'own'
    },
    // Both days in one step: a second one would begin from the address before the first.
    set: (value) => {
      if (value === 'own') return
      const { from: _from, to: _to, ...rest } = route.query
      void router.push({ query: value ? { ...rest, ...daysOf(value, new Date()) } : rest })
    },
  })
  /** Takes all back but the view that is open. */
  function clear(): void {
    const { view } = route.query
    void router.push({ query: view ? { view } : {} })
  }
  const isNarrowed = computed(() => Object.keys(chosen.value).length > 0)
  return { ...fields, period, filter, isNarrowed, clear }
}
/** The fields of a filter, as its parts share them. */
export type OrderFields = ReturnType<typeof useOrderFilter>
