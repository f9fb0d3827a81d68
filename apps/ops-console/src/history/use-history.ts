import { toneOf, type TimelineEntry } from '@emporium/ui'
import { useAppText } from '../text.ts'

/** One step of a life cycle, as any service tells it. */
type Step = {
  at: string
  verb: string
  to: string
  by: string | null
  reason: string | null
}

/** Histories in words: the state that each step led to, newest first (ON-7, RV-1). */
export function useHistory() {
  const { t, maybe } = useAppText()
  const whatOf = (machine: string, { verb, to }: Step) =>
    maybe(`step.${verb}`) ?? maybe(`state.${machine}.${to}`) ?? t('history.step', { verb })
  return (machine: string, steps: readonly Step[]): TimelineEntry[] =>
    steps
      .map((step, i) => ({
        id: `${i}-${step.verb}`,
        at: step.at,
        who: step.by,
        what: whatOf(machine, step),
        note: step.reason,
        tone: toneOf(machine, step.to),
      }))
      .toReversed()
}
