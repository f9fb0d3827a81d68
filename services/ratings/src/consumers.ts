import { defineConsumers } from '@emporium/service-kit'
import { rememberBuyer } from './buyers/remember-buyer.ts'
import { markProductRemoved, rememberProduct } from './products/remember-product.ts'

/** What this service hears. */
export const consumers = defineConsumers('ratings', {
  'catalog.product-listed.v1': rememberProduct,
  'catalog.product-updated.v1': rememberProduct,
  'catalog.product-removed.v1': (ctx, { productId }, { sequence }) =>
    markProductRemoved(ctx, productId, sequence),
  'transactions.subscription-started.v1': rememberBuyer,
  'transactions.subscription-upgraded.v1': rememberBuyer,
  'transactions.hand-over-resolved.v1': rememberBuyer,
})
