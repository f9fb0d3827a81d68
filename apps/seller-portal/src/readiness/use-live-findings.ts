import { checkListing, type RuleFinding } from '@emporium/domain'
import { computed } from 'vue'
import { useDraft } from '../drafts/draft.store.ts'
import { readableDraft } from './readable-draft.ts'
import { useServerFacts } from './readiness.api.ts'

/**
 * What the review's rules say of the draft while somebody types: the very rules that submitting and the review hold it
 * against (RV-8). What only the server knows comes with the last save.
 */
export function useLiveFindings() {
  const draft = useDraft()
  const facts = useServerFacts(() => draft.product?.id ?? '')
  return computed<RuleFinding[]>(() =>
    draft.product && draft.values
      ? checkListing(readableDraft(draft.product, draft.values, facts.value))
      : [],
  )
}
