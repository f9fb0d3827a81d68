import type { ReviewView } from '@emporium/api-client'
import type { ReviewFault } from '@emporium/domain'
import { useToasts } from '@emporium/ui'
import { computed, ref } from 'vue'
import { useAppText } from '../text.ts'
import { useHideReview, useKeepReview, useRestoreReview } from './reviews.api.ts'

/** What a moderator decides about a review: keep and restore at once, hide after the reason is said (SP-3). */
export function useDecideReview() {
  const { t } = useAppText()
  const toasts = useToasts()
  const hide = useHideReview()
  const restore = useRestoreReview()
  const keep = useKeepReview()
  const hiding = ref<ReviewView | null>(null)
  const deciding = ref<string | null>(null)

  async function decide({ id, wording }: ReviewView, verb: 'keep' | 'restore') {
    deciding.value = id
    const isDone = await (verb === 'keep' ? keep : restore).say({ id, wording })
    deciding.value = null
    if (isDone) toasts.success(t(verb === 'keep' ? 'reviews.kept' : 'reviews.restored'))
  }
  function act(review: ReviewView, action: string) {
    for (const verb of [hide, restore, keep]) verb.forget()
    if (action === 'hide') hiding.value = review
    else if (action === 'keep' || action === 'restore') void decide(review, action)
  }
  async function hideFor(said: { code: ReviewFault; reason: string }) {
    if (!hiding.value) return
    const { id, wording } = hiding.value
    if (!(await hide.say({ id, wording, ...said }))) return
    hiding.value = null
    toasts.success(t('reviews.hidden'))
  }
  return {
    act,
    hideFor,
    hiding,
    deciding,
    isHiding: hide.isBusy,
    hideProblem: hide.problem,
    problem: computed(() => restore.problem.value ?? keep.problem.value),
  }
}
