import type { Person } from '../people/person.ts'
import { rate } from '../steps/after-the-sale.ts'
import { findProduct, subscribe } from '../steps/buy.ts'
import { untilOnShelf } from '../steps/review.ts'
import type { DemoProduct } from './demo-products.ts'

const praise: Readonly<Record<number, string>> = {
  5: 'Exactly what we needed',
  4: 'Good, with small wishes',
  3: 'Does its job',
}

/** Waits for a product on the shelf, and lets buyers subscribe to it and rate it. */
export async function sellAndRate(
  seller: Person,
  buyers: readonly Person[],
  product: DemoProduct,
  productId: string,
): Promise<void> {
  const slug = await untilOnShelf(seller, productId)
  if (product.productUrl) return
  for (const [index, rating] of product.ratings.entries()) {
    const buyer = buyers[index]
    if (!buyer) continue
    await subscribe(buyer, await findProduct(buyer, slug, product.name, product.source?.regionId))
    await rate(buyer, productId, rating, praise[rating] ?? 'So so')
  }
}
