import { productTypes } from '@emporium/domain'
import { useAddress } from '@emporium/ui'
import { computed } from 'vue'
import type { StatisticsFilter } from './statistics.api.ts'

/** So many weeks back, until today. */
export const periods = ['4', '12', '26', '52'] as const
const usual = '12'

const dayOf = (at: Date) => at.toISOString().slice(0, 10)

/** The period and the kind of product from the address, so that a link shows the same figures (RV-9). */
export function usePeriod(now: () => Date = () => new Date()) {
  const weeks = useAddress('weeks', periods)
  const type = useAddress('type', productTypes)
  const chosen = computed({
    get: () => weeks.value || usual,
    set: (value) => (weeks.value = value === usual ? '' : value),
  })
  const filter = computed<StatisticsFilter>(() => {
    const today = now()
    const from = new Date(today.getTime() - (Number(chosen.value) * 7 - 1) * 86_400_000)
    return { from: dayOf(from), to: dayOf(today), ...(type.value ? { type: type.value } : {}) }
  })
  return { weeks: chosen, type, filter }
}
