import { useUiText } from '../text/use-text.ts'
import { useWritten } from '../text/use-written.ts'

/** From how many days before its end on the end of support is counted in days. */
const soonDays = 90

/** Where the support of a version stands: no end announced, going on, near its end, or over (IM-10). */
export type SupportState = 'noEnd' | 'supported' | 'ending' | 'lastDay' | 'ended'

/** Days until the last day of support; below zero when it is over. Days are those of UTC, the same for everybody. */
function daysLeft(until: string, now: Date): number {
  const today = now.toISOString().slice(0, 10)
  return Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000)
}

/** Where the support of a version stands at a moment. */
export function supportState(until: string | null | undefined, now = new Date()): SupportState {
  if (!until) return 'noEnd'
  const left = daysLeft(until, now)
  if (left < 0) return 'ended'
  if (left === 0) return 'lastDay'
  return left <= soonDays ? 'ending' : 'supported'
}

/** The same in words: "Ends in 12 days". */
export function useSupportWords() {
  const { t } = useUiText()
  return (until: string | null | undefined, now = new Date()): string => {
    const state = supportState(until, now)
    const count = state === 'ending' && until ? daysLeft(until, now) : 0
    return state === 'ending'
      ? t('ui.listing.calendar.ending', { count }, count)
      : t(`ui.listing.calendar.${state}`)
  }
}

/** The last day of support, with how it stands where that matters: "Mar 1, 2027 (Ends in 12 days)". */
export function useSupportEnd() {
  const wordsOf = useSupportWords()
  const { momentText, inBrackets } = useWritten()
  return (until: string): string =>
    momentText(until) + (supportState(until) === 'supported' ? '' : inBrackets(wordsOf(until)))
}
