import type { SubscriptionDetailView } from '@emporium/api-client'
import { useProblemWords, type TimelineEntry } from '@emporium/ui'
import { useAppText } from '../text.ts'

type SubscriptionStep = SubscriptionDetailView['timeline'][number]
const tones: Partial<Record<string, TimelineEntry['tone']>> = {
  start: 'progress',
  reach: 'success',
  share: 'success',
  fail: 'danger',
}

/** What happened to a subscription, or to a server or a sharing under it, in words (ST-3, ST-4). */
export function useStepWords() {
  const { maybe } = useAppText()
  const { faultText } = useProblemWords()
  return ({
    verb,
    reason,
    deployment,
    fault,
  }: SubscriptionStep): Omit<TimelineEntry, 'id' | 'at' | 'who'> => {
    if (!deployment) return { what: maybe(`subscription.steps.${verb}`) ?? verb, note: reason }
    const { mode, name } = deployment
    return {
      what: maybe(`subscription.serverSteps.${mode}.${verb}`, { name }) ?? verb,
      note: fault && faultText(fault),
      ...(tones[verb] ? { tone: tones[verb] } : {}),
    }
  }
}
