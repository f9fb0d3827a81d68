import { notFound, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import type { BuyerCodeOf } from '../orders/buyer-code.ts'
import { ProductRef } from '../products/product-ref.entity.ts'
import { productRemoved } from '../subscriptions/subscription.problems.ts'
import { VersionRef } from '../versions/version-ref.entity.ts'
import { HandOver } from './hand-over.entity.ts'
import { notASaasProduct } from './hand-over.problems.ts'
import { handOverSeconds, type SignHandOver } from './hand-over-token.ts'

/** What a hand-over is made with. */
export type HandOverParts = { buyerCodeOf: BuyerCodeOf; sign: SignHandOver }

/** The product and the listing that is on sale now; only its address was seen by a reviewer (SA-2). */
async function onSale(tx: Tx, slug: string) {
  const product = await tx.find(ProductRef, { slug })
  if (!product) throw notFound()
  if (!product.isAvailable) throw productRemoved()
  const [version] = await tx.manager.find(VersionRef, {
    where: { productId: product.productId, isListed: true },
    order: { firstSequence: 'DESC' },
    take: 1,
  })
  if (product.type !== 'saas' || !version?.productUrl) throw notASaasProduct()
  return { product, versionId: version.versionId, productUrl: version.productUrl }
}

/** Sends an interested buyer to the seller's site and keeps that it was so (SA-2). */
export function recordHandOver(
  ctx: Ctx,
  buyer: AccountActor,
  slug: string,
  { buyerCodeOf, sign }: HandOverParts,
): Promise<{ handOverId: string; url: string; expiresAt: string }> {
  return ctx.transaction(async (tx) => {
    const { product, versionId, productUrl } = await onSale(tx, slug)
    const { productId, vendorId, name: productName } = product
    const buyerCode = buyerCodeOf(vendorId, buyer.id)
    const facts = { vendorId, productId, productName, versionId, productUrl, buyerCode }
    const now = ctx.now()
    const made = await tx.save(HandOver.record({ ...facts, buyerId: buyer.id }, now))
    const url = new URL(productUrl)
    const claims = { jti: made.id, aud: vendorId, sub: buyerCode, productId }
    url.searchParams.set('emporium_token', sign(claims, now))
    const expiresAt = new Date(now.getTime() + handOverSeconds * 1_000).toISOString()
    return { handOverId: made.id, url: url.href, expiresAt }
  })
}
