import type { DoubtfulOutcome } from '@emporium/domain'

/**
 * A pass against what the probe says: the outcome that the reviewer was shown, and why it passes nonetheless (RV-3). It
 * holds for that outcome alone; when the probe comes to another meanwhile, the reviewer is asked again.
 */
export type AccessOverride = { outcome: DoubtfulOutcome; reason: string }
