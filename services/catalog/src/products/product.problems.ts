import { defineProblem } from '@emporium/service-kit'

/** ON-8: products of a type are handed in only by vendors confirmed for it. */
export const isvConfirmationNeeded = defineProblem(
  'isv-confirmation-needed',
  422,
  'Your company must first be confirmed as an ISV for this type of product',
)
/** The caller belongs to several vendors, or to none in which it may publish. */
export const vendorNeeded = defineProblem(
  'vendor-needed',
  422,
  'Say for which of your companies this product is',
)
/** IM-10: one version at a time waits to be listed. */
export const versionAlreadyOpen = defineProblem(
  'version-already-open',
  409,
  'Another version of this product is already being prepared or reviewed',
)
/** IM-10: a further version needs a first one. */
export const neverListed = defineProblem(
  'never-listed',
  409,
  'A new version can be added once the product has been listed',
)
/** SA-3: a listed SaaS product is changed by a request to operations. */
export const changeRequestNeeded = defineProblem(
  'change-request-needed',
  409,
  'A listed SaaS product is changed by a request to operations',
)
/** IM-9: what is under review or listed can't be edited. */
export const nothingToEdit = defineProblem(
  'nothing-to-edit',
  409,
  'There is no draft that can be edited now',
)
/** IM-12: a verdict has been given; there is nothing to take back. */
export const alreadyPassed = defineProblem(
  'already-passed',
  409,
  'The review is passed and the images are being produced',
)
/** ON-7: a suspended vendor keeps its products and its subscribers, but hands nothing in. */
export const vendorSuspended = defineProblem('vendor-suspended', 403, 'This vendor is suspended')
