import type { ChosenProductView, FoundCardView } from '@emporium/api-client'

/** An entry of a choice of products in their order; its owner may say more of it (MK-2). */
export type Chosen = { product: ChosenProductView }

/** A product that was found on the shelf, as a choice holds it. */
export const chosenOf = ({
  id,
  name,
  slug,
  logoUrl,
  vendor,
}: FoundCardView): ChosenProductView => ({
  productId: id,
  name,
  slug,
  logoUrl,
  vendorName: vendor.name,
  hiddenBecause: null,
})

/** The ids of a choice, in its order. */
export const idsOf = (choice: readonly Chosen[]): string[] =>
  choice.map(({ product }) => product.productId)
