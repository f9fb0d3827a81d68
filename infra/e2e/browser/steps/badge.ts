import type { Locator } from '@playwright/test'

/** The badge that says how something stands; tracks, buttons and notes beside it may hold the same words. */
export const badge = (within: Locator, state: string): Locator =>
  within.locator('[data-status]').filter({ hasText: new RegExp(`^\\s*${state}\\s*$`) })
