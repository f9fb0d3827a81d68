import type { Person } from '../people/person.ts'
import { rate } from '../steps/after-the-sale.ts'
import { findProduct, subscribe } from '../steps/buy.ts'
import { untilOnShelf } from '../steps/review.ts'
import type { DemoProduct } from './demo-products.ts'

/** Waits for a product on the shelf, and lets buyers subscribe to it and rate it. */
export async function sellAndRate(
  seller: Person,
  buyers: readonly Person[],
  product: DemoProduct,
  productId: string,
): Promise<void> {
  const slug = await untilOnShelf(seller, productId)
  if (product.productUrl) return
  for (const [index, review] of product.reviews.entries()) {
    const buyer = buyers[index]
    if (!buyer || !review) continue
    await subscribe(buyer, await findProduct(buyer, slug, product.name, product.source?.regionId))
    await rate(buyer, productId, review.rating, review.title, review.text)
  }
}
