import { defineProblem } from '@emporium/service-kit'

/** SA-2: an image product is subscribed to here. */
export const notASaasProduct = defineProblem(
  'not-a-saas-product',
  422,
  'This product is bought on the marketplace, not handed over',
)
