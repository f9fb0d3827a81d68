import { notFound, type Tx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { ChangeRequest } from './change-request.entity.ts'

/**
 * A request and the product it is about, both locked: the product first, as whoever takes one off the shelf does, who then
 * locks its requests. 404 when there is no such request.
 */
export async function lockRequest(
  tx: Tx,
  id: string,
): Promise<{ request: ChangeRequest; product: Product }> {
  const found = await tx.find(ChangeRequest, { id })
  if (!found) throw notFound()
  const product = await tx.lock(Product, found.productId)
  return { request: await tx.lock(ChangeRequest, id), product }
}
