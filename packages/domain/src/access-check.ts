/**
 * What the automatic probe of the latest test server says of a product (RV-3, RV-8): no server was launched, it is still
 * at work, everything answered, something did not, the server came to nothing, or it was given back before the end.
 */
export const probeOutcomes = [
  'not_tried',
  'at_work',
  'reached',
  'unreachable',
  'failed',
  'broken_off',
] as const
export type ProbeOutcome = (typeof probeOutcomes)[number]

/** What a reviewer can only pass by an explicit word: everything but an answer of every access point (RV-3). */
export const doubtfulOutcomes = probeOutcomes.filter(
  (outcome): outcome is Exclude<ProbeOutcome, 'reached'> => outcome !== 'reached',
)
export type DoubtfulOutcome = (typeof doubtfulOutcomes)[number]
