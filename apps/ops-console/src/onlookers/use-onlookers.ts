import type { ReviewOnlookersView } from '@emporium/api-client'
import { onMounted, onUnmounted, ref, watch } from 'vue'
import { api, bodyOf } from '../api.ts'
import { usePolling } from '../paging/use-polling.ts'

/** Between two looks, in ms: the server forgets who missed two. */
const everyMs = 15_000

/**
 * Says that this person has the case open, and knows who else has (RV-7). Only while the page is seen: what lies in a tab
 * behind another is not looked at. A look that fails says of nobody that they are here.
 */
export function useOnlookers(id: () => string) {
  const others = ref<ReviewOnlookersView['others']>([])
  async function look() {
    if (document.visibilityState !== 'visible') return
    const asked = id()
    const answer = await bodyOf(
      api.POST('/api/v1/review-cases/{id}/look', { params: { path: { id: asked } } }),
    ).catch(() => null)
    if (asked === id()) others.value = answer?.others ?? []
  }
  watch(
    id,
    () => {
      others.value = []
      void look()
    },
    { immediate: true },
  )
  usePolling(look, () => everyMs)
  onMounted(() => document.addEventListener('visibilitychange', look))
  onUnmounted(() => document.removeEventListener('visibilitychange', look))
  return others
}
