const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/**
 * After how many milliseconds a delivery that failed is tried again: soon at first, then ever more rarely, over a bit
 * more than a day (PA-1; Standard Webhooks, "Deliverability").
 */
export const webhookRetryDelays: readonly number[] = [
  5 * second,
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  8 * hour,
  10 * hour,
]

/** How often one event is sent to one endpoint before it is given up. */
export const webhookTries = webhookRetryDelays.length + 1

/** Bounds of webhooks; lengths in characters, times in milliseconds. */
export const webhookLimits = {
  endpointsOfVendor: 10,
  url: 500,
  description: 200,
  /** How long an endpoint may take to answer. */
  timeoutMs: 10_000,
  /** So much of an answer is kept for the seller to see, in bytes. */
  answerBytes: 2_048,
  /** An endpoint that has done nothing but fail for so long is disabled. */
  failingMs: 3 * 24 * hour,
  /** Deliveries under way to the endpoints of one vendor at a time: no vendor's slow program keeps the others' waiting. */
  atOnceOfVendor: 4,
  /** Events and their deliveries are kept for so many days. */
  keptDays: 30,
} as const

/** Why an endpoint is disabled: its owner wished it, it failed for days, or it answered that it is gone (410). */
export const webhookStops = ['by_owner', 'failing', 'gone'] as const
export type WebhookStop = (typeof webhookStops)[number]

/** What came of one try: an answer with its status, a connection that failed, or an address we do not go to. */
export const webhookOutcomes = ['answered', 'silent', 'refused'] as const
export type WebhookOutcome = (typeof webhookOutcomes)[number]
