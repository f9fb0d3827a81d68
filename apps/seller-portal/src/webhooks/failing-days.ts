import { webhookLimits } from '@emporium/domain'

/** After so many days of nothing but failures an endpoint is disabled. */
export const failingDays = webhookLimits.failingMs / (24 * 60 * 60_000)
