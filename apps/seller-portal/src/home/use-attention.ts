import { isvConfirmation, productVersion, reviewCase, tallyOf } from '@emporium/domain'
import { computed } from 'vue'
import { useQuery } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { useCasesThatWait } from '../cases/cases.api.ts'
import { useConfirmations } from '../isv-confirmations/isv.api.ts'
import { useProducts } from '../products/products.api.ts'
import { useReviews } from '../reviews/reviews.api.ts'
import { useChangeRequests } from '../requests/requests.api.ts'
import { useVendor } from '../seller-information/seller.api.ts'
import { useSession } from '../session/session.store.ts'
import { useAppText } from '../text.ts'
import type { AttentionRow } from './AttentionList.vue'

/** So few things may be missing from a draft that is "nearly ready". */
const nearly = 4
const newestDrafts = 3

/** The newest drafts with the number of things that still block each (RV-8). */
function useNearlyReady(drafts: () => readonly string[]) {
  const query = useQuery({
    key: () => ['products', 'nearly-ready', ...drafts()],
    query: () =>
      Promise.all(
        drafts().map(async (id) => {
          const { findings } = await bodyOf(
            api.GET('/api/v1/products/{id}/readiness', { params: { path: { id } } }),
          )
          return { id, blocking: tallyOf(findings).blocking }
        }),
      ),
    enabled: () => drafts().length > 0,
  })
  return computed(() => (query.data.value ?? []).filter(({ blocking }) => blocking <= nearly))
}

/** Everything that waits for this seller, most pressing first, each with its one action (SP-5). */
export function useAttention() {
  const { t } = useAppText()
  const session = useSession()
  const vendorId = () => session.vendor?.vendorId ?? ''
  const rejected = useProducts(() => ({
    vendorId: vendorId(),
    versionStatus: productVersion.transitions.reject.to,
  }))
  const drafts = useProducts(() => ({
    vendorId: vendorId(),
    versionStatus: productVersion.initial,
  }))
  const waiting = useCasesThatWait(vendorId)
  const asked = useChangeRequests(() => ({ vendorId: vendorId(), status: 'answered' }))
  const sheets = useConfirmations(vendorId)
  const reviews = useReviews(() => ({ vendorId: vendorId(), answered: false }))
  const { vendor } = useVendor(vendorId)
  const unanswered = computed(
    () =>
      reviews.items.value.filter(({ actions, reply }) => actions.includes('reply') && !reply)
        .length,
  )
  const newest = computed(() => drafts.items.value.slice(0, newestDrafts))
  const ready = useNearlyReady(() => newest.value.map(({ id }) => id))
  const nameOf = (name: string | null) => name ?? t('products.unnamed')

  const rows = computed<AttentionRow[]>(() => [
    ...(vendor.value?.actions.includes('acceptTerms')
      ? [
          {
            id: 'terms',
            title: t('seller.newTerms'),
            text: t('seller.newTermsText'),
            action: t('seller.readTerms'),
            to: { name: 'seller-information' },
          },
        ]
      : []),
    ...waiting.cases.value.map((found) => ({
      id: found.id,
      title: found.productName,
      ...(reviewCase.can(found.status, 'passBootScript')
        ? { text: t('home.bootScript'), action: t('home.upload') }
        : { text: t('attention.question'), action: t('attention.answer') }),
      to: { name: 'product', params: { id: found.productId } },
    })),
    ...asked.requests.value.map((request) => ({
      id: request.id,
      title: nameOf(request.productName),
      text: t('attention.request'),
      action: t('attention.answer'),
      to: { name: 'change-request', params: { id: request.id } },
    })),
    ...sheets.confirmations.value
      .filter(({ status }) => isvConfirmation.can(status, 'resubmit'))
      .map(({ id, productType }) => ({
        id,
        title: t(`productType.${productType}`),
        text: t('attention.sheet'),
        action: t('attention.sheetAction'),
        to: { name: 'seller-information', hash: '#isv' },
      })),
    ...rejected.items.value.map((product) => ({
      id: product.id,
      title: nameOf(product.name),
      text: t('home.rejected'),
      action: t('home.seeReasons'),
      to: { name: 'product', params: { id: product.id } },
    })),
    ...ready.value.map(({ id, blocking }) => ({
      id,
      title: nameOf(newest.value.find((product) => product.id === id)?.name ?? null),
      text:
        blocking === 0
          ? t('attention.ready')
          : t('attention.nearly', { count: blocking }, blocking),
      action: blocking === 0 ? t('product.review') : t('attention.goOn'),
      to: { name: 'draft', params: { id, step: 'review' } },
    })),
    ...(unanswered.value > 0
      ? [
          {
            id: 'reviews',
            title: t('reviews.title'),
            text: t('attention.reviews', { count: unanswered.value }, unanswered.value),
            action: t('attention.reviewsAction'),
            to: { name: 'reviews' },
          },
        ]
      : []),
  ])
  const isLoading = computed(() => rejected.isLoading.value || waiting.isLoading.value)
  return { rows, isLoading }
}
