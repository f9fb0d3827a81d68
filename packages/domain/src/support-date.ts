/** The last day on which a version is supported, as `YYYY-MM-DD`; null where no end is announced (IM-10). */
export type SupportDate = string | null

/** Whether another support date takes something from subscribers: it ends sooner, or ends at all (IM-11). */
export const isSupportShortened = (before: SupportDate, after: SupportDate): boolean =>
  after !== null && (before === null || after < before)
