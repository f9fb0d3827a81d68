import type { ChosenProductView, StorefrontCardView } from '@emporium/api-client'

/** A product that operations chose, as its name says. */
export const chosenProduct = (
  name: string,
  said: Partial<ChosenProductView> = {},
): ChosenProductView => ({
  productId: `p-${name}`,
  name,
  slug: name.toLowerCase(),
  vendorName: 'Larch',
  logoUrl: null,
  hiddenBecause: null,
  ...said,
})

/** The same product as buyers find it. */
export const productCard = (name: string): StorefrontCardView => ({
  id: `p-${name}`,
  name,
  slug: name.toLowerCase(),
  type: 'saas',
  shortDescription: `${name} helps.`,
  categoryId: 'security',
  subCategoryId: 'identity',
  priceModel: 'free',
  price: { amount: '0.00', currency: 'USD' },
  rating: { count: 0, average: null },
  regionIds: [],
  osFamily: null,
  osVersion: null,
  versionNumber: null,
  vendor: { id: 'v1', name: 'Larch', slug: 'larch', verifiedDomain: null },
  logoUrl: null,
  listedAt: '2026-11-20T08:00:00.000Z',
})
