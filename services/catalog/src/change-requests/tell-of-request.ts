import { ChangeRequestDecided } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import type { Product } from '../products/product.entity.ts'
import type { ChangeRequest } from './change-request.entity.ts'

/** What every event about a request says of it. */
export const factsOfRequest = (
  product: Pick<Product, 'name'> | null,
  { id: requestId, vendorId, productId }: Pick<ChangeRequest, 'id' | 'vendorId' | 'productId'>,
) => ({ requestId, vendorId, productId, productName: product?.name ?? '' })

/** Tells the seller what became of a request (IM-11, SA-3). */
export async function tellOfRequest(
  tx: Tx,
  product: Product,
  request: ChangeRequest,
): Promise<void> {
  const { kind, status, answer } = request
  await tx.publish(ChangeRequestDecided, {
    ...factsOfRequest(product, request),
    kind,
    status,
    answer,
  })
}
