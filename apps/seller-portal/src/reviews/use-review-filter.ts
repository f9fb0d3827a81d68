import { review, reviewSorts } from '@emporium/domain'
import { useAddress, useDayAddress } from '@emporium/ui'
import { computed } from 'vue'
import type { ReviewFilter } from './reviews.api.ts'

const stars = ['5', '4', '3', '2', '1'] as const
const dayMs = 86_400_000
const isId = (value: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
const isVersion = (value: string) => value.length > 0 && value.length <= 20

/** What the reviews are narrowed by, in the address (SP-3). */
export function useReviewFilter(vendorId: () => string) {
  const at = {
    product: useAddress('product', isId),
    rating: useAddress('rating', stars),
    version: useAddress('version', isVersion),
    status: useAddress('status', review.states),
    answered: useAddress('answered', ['no', 'yes'] as const),
    from: useDayAddress('from'),
    to: useDayAddress('to'),
    q: useAddress('q'),
    sort: useAddress('sort', reviewSorts),
  }
  const filter = computed<ReviewFilter>(() => {
    const { product, rating, version, status, answered, from, to, q, sort } = at
    return {
      vendorId: vendorId(),
      ...(product.value ? { productId: product.value } : {}),
      ...(rating.value ? { rating: Number(rating.value) } : {}),
      ...(version.value ? { version: version.value } : {}),
      ...(status.value ? { status: status.value } : {}),
      ...(answered.value ? { answered: answered.value === 'yes' } : {}),
      ...(from.value ? { since: new Date(from.value).toISOString() } : {}),
      // The last day belongs to it.
      ...(to.value ? { until: new Date(Date.parse(to.value) + dayMs).toISOString() } : {}),
      ...(q.value ? { q: q.value } : {}),
      ...(sort.value ? { sort: sort.value } : {}),
    }
  })
  const isNarrowed = computed(() =>
    Object.keys(filter.value).some((name) => name !== 'vendorId' && name !== 'sort'),
  )
  return { ...at, filter, isNarrowed }
}
