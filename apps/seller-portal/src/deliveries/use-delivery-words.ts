import type { WebhookDeliveryView } from '@emporium/api-client'
import type { Tone } from '@emporium/ui'
import { useAppText } from '../text.ts'

/** One try of a delivery. */
export type Attempt = WebhookDeliveryView['attempts'][number]

/** Any 2xx is a yes; a redirection is a no (Standard Webhooks). */
const isTaken = ({ statusCode }: Attempt) =>
  statusCode !== null && statusCode >= 200 && statusCode < 300

/** What came of a try, in words: "Answered 500 after 12 ms". */
export function useDeliveryWords() {
  const { t } = useAppText()
  return {
    outcomeText: ({ outcome, statusCode, durationMs }: Attempt): string =>
      t(`deliveries.outcomes.${outcome}`, { status: statusCode, ms: durationMs }),
    toneOfTry: (attempt: Attempt): Tone => (isTaken(attempt) ? 'success' : 'danger'),
  }
}
