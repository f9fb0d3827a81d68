import { createHash, randomBytes } from 'node:crypto'
import { newId, notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import type { BuyerCodes } from '../orders/buyer-codes.ts'
import { ProductRef } from '../products/product-ref.entity.ts'
import { VersionRef } from '../products/version-ref.entity.ts'
import { productNotOnSale } from '../subscriptions/subscription.problems.ts'
import { HandOver } from './hand-over.entity.ts'

/** How long the token in the link is good for, in milliseconds. */
const tokenLifeMs = 10 * 60_000

/**
 * Records that a buyer goes to the seller's site, and answers the link: the approved product URL, with a one-time
 * token by which the site can learn who came (SA-2, SA-4).
 */
export function handOver(
  ctx: Ctx,
  buyer: AccountActor,
  codes: BuyerCodes,
  slug: string,
): Promise<{ url: string }> {
  return ctx.transaction(async (tx) => {
    const product = await tx.find(ProductRef, { slug, type: 'saas' })
    if (!product) throw notFound()
    if (!product.isAvailable) throw productNotOnSale()
    const [version] = await tx.manager.find(VersionRef, {
      where: { productId: product.productId, isRetired: false },
      order: { listedAt: 'DESC' },
      take: 1,
    })
    const target = version?.listing.saas?.productUrl
    if (!target) throw productNotOnSale()
    const token = randomBytes(32).toString('base64url')
    await tx.manager.insert(HandOver, {
      id: newId(ctx.now().getTime()),
      buyerId: buyer.id,
      buyerCode: codes.codeOf(product.vendorId, buyer.id),
      productId: product.productId,
      productName: product.name,
      vendorId: product.vendorId,
      tokenHash: createHash('sha256').update(token).digest('hex'),
      expiresAt: new Date(ctx.now().getTime() + tokenLifeMs),
      at: ctx.now(),
    })
    const url = new URL(target)
    url.searchParams.set('emporium_token', token)
    return { url: url.href }
  })
}
