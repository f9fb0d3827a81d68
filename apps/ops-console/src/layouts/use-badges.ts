import type { LiveSubject } from '@emporium/domain'
import { useLiveLook, type NavLink } from '@emporium/ui'
import { computed } from 'vue'
import { useCasesSummary } from '../cases/cases.api.ts'
import { useChangeRequestsSummary } from '../change-requests/change-requests.api.ts'
import { useWaitingActs } from '../held-acts/held-acts.api.ts'
import { useReportedCount } from '../reported-messages/reported-messages.api.ts'
import { useQueueCounts } from '../reviews/reviews.api.ts'
import { useSession } from '../session/session.store.ts'
import { useAppText } from '../text.ts'
import { placeRoles, type Place } from './places.ts'

/** Milliseconds between two looks at what waits while nothing is heard live. */
const pace = 60_000

/** How much waits on the parts of the console that one's roles allow, heard live (RV-7, IM-11, SP-2, SP-3). */
export function useBadges() {
  const { t } = useAppText()
  const session = useSession()
  const may = (place: Place) => session.isOneOf(placeRoles[place])
  const cases = useCasesSummary(() => may('queue'))
  const changes = useChangeRequestsSummary(() => may('changes'))
  const acts = useWaitingActs()
  const reviews = useQueueCounts(() => may('reviews'))
  const reported = useReportedCount(() => may('reportedMessages'))

  const hear = (place: Place, subject: LiveSubject, look: () => unknown) =>
    useLiveLook({
      shows: (changed) => changed === subject && may(place),
      look: () => may(place) && look(),
      pace: () => (may(place) ? pace : null),
    })
  hear('changes', 'change-request', changes.refetch)
  hear('changes', 'held-act', changes.refetch)
  hear('heldActs', 'held-act', acts.refresh)
  hear('reviews', 'review', reviews.refetch)
  hear('reportedMessages', 'message-report', reported.refetch)

  const badge = (count: number, text: (count: number) => string): NavLink['badge'] =>
    count ? { count, text: text(count) } : undefined
  const waits = (count: number) => t('frame.waits', { count }, count)
  return computed((): Partial<Record<Place, NavLink['badge']>> => {
    const { reported: written = 0, edited = 0 } = reviews.data.value?.counts ?? {}
    const mine = acts.waiting.value.filter(({ actions }) => actions.includes('proceed'))
    return {
      queue: badge(cases.data.value?.open ?? 0, (count) => t('queue.count', { count })),
      changes: badge(changes.data.value?.open ?? 0, waits),
      heldActs: badge(mine.length, (count) => t('heldActs.count', { count })),
      // A hidden review has no open report: nothing is counted twice.
      reviews: badge(written + edited, waits),
      reportedMessages: badge(reported.data.value?.count ?? 0, waits),
    }
  })
}
