import type { Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { Product } from '../products/product.entity.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import type { ChangeRequest } from './change-request.entity.ts'
import type { ChangeNames } from './change-request.presenter.ts'

/** The names of what requests are about, asked for once for all of them. */
export async function namesOfRequests(
  { db }: Pick<Ctx, 'db'>,
  requests: readonly ChangeRequest[],
): Promise<(request: ChangeRequest) => ChangeNames> {
  const products = await db.findBy(Product, { id: In(requests.map((one) => one.productId)) })
  const vendors = await db.findBy(VendorRef, { vendorId: In(requests.map((one) => one.vendorId)) })
  const versions = await db.findBy(ProductVersion, {
    id: In(requests.flatMap((one) => one.versionId ?? [])),
  })
  return ({ productId, vendorId, versionId }) => ({
    productName: products.find(({ id }) => id === productId)?.name ?? null,
    vendorName: vendors.find((vendor) => vendor.vendorId === vendorId)?.name ?? null,
    versionNumber: versions.find(({ id }) => id === versionId)?.draft.versionNumber ?? null,
  })
}
