import type { Ctx } from '@emporium/service-kit'
import { ProductRef } from '../products/product-ref.entity.ts'
import { VersionRef } from '../products/version-ref.entity.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import type { Subscription } from './subscription.entity.ts'

/**
 * What was promised with the version that a buyer has, and whether the product can still be found. The promise stays when
 * the product leaves the shelf (IM-11).
 */
export async function keptOf(ctx: Ctx, { versionId, productId, vendorId }: Subscription) {
  const version = await ctx.db.findOneBy(VersionRef, { versionId })
  const product = await ctx.db.findOneBy(ProductRef, { productId })
  const isSuspended = await ctx.db.existsBy(VendorRef, { vendorId, isSuspended: true })
  const { eulaHtml = null, supportHtml = '', userGuide, supportedUntil } = version?.listing ?? {}
  return {
    supportedUntil: supportedUntil ?? null,
    isOffered: (product?.isAvailable ?? false) && !isSuspended,
    kept: {
      eulaHtml,
      supportHtml,
      userGuide: userGuide ? { name: userGuide.name, url: userGuide.url } : null,
    },
  }
}
