import { defineProblem } from '@emporium/service-kit'

/** IM-2: only image products are made from an image. */
export const wrongProductType = defineProblem(
  'wrong-product-type',
  409,
  'Products of this type have no such thing',
)
