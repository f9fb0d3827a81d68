import { defineProblem } from '@emporium/service-kit'

/** ST-2: the product left the shelf. */
export const productNotOnSale = defineProblem(
  'product-not-on-sale',
  409,
  'This product is not on sale',
)
/**
 * ST-2: it can be had, but not so. `errors` name the choice; `availableRegions`, `supportedInstanceTypes` and
 * `supportedNetworks` list what would fit where the choice does not.
 */
export const choiceDoesNotFit = defineProblem(
  'choice-does-not-fit',
  422,
  'This combination cannot be had',
)
/** ST-2: the text that was shown is not the one that is in force; `eulaHash` is the present one. */
export const eulaChanged = defineProblem('eula-changed', 409, 'The licence agreement has changed')
/**
 * ST-4: the buyer has an active subscription to this version in this region on this instance type: `subscriptionId`
 * names it. Servers beyond the first are deployed from it.
 */
export const alreadySubscribed = defineProblem(
  'already-subscribed',
  409,
  'You already subscribe to exactly this',
)
/** ST-4: only to a version that was listed later. */
export const notAnUpgrade = defineProblem('not-an-upgrade', 422, 'This is not a newer version')
/** ST-2, SA-4: whoever works for a seller buys nothing of it, so that orders and visits are those of customers. */
export const purchaseOfOwn = defineProblem(
  'purchase-of-own-product',
  422,
  'This product is your own company’s',
)
