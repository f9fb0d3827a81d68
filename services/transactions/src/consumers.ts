import { defineConsumers } from '@emporium/service-kit'
import { markProductRemoved, rememberProduct } from './products/remember-product.ts'
import { markVersionRetired, rememberVersion } from './products/remember-version.ts'
import { rememberStanding } from './vendors/remember-standing.ts'

/** What this service hears: what can be bought, and on which terms. */
export const consumers = defineConsumers('transactions', {
  'vendor-onboarding.vendor-suspended.v1': rememberStanding(true),
  'vendor-onboarding.vendor-reinstated.v1': rememberStanding(false),
  'catalog.product-listed.v1': rememberProduct,
  'catalog.product-updated.v1': rememberProduct,
  'catalog.product-removed.v1': markProductRemoved,
  'catalog.version-listed.v1': rememberVersion,
  'catalog.version-retired.v1': markVersionRetired,
})
