import { createHash, randomBytes } from 'node:crypto'
import { HandOverRecorded } from '@emporium/events'
import { faultOf } from '@emporium/domain'
import { belongsTo, newId, notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import type { BuyerCodes } from '../orders/buyer-codes.ts'
import { ProductRef } from '../products/product-ref.entity.ts'
import { VersionRef } from '../products/version-ref.entity.ts'
import { buyable } from '../subscriptions/buyable.query.ts'
import { productNotOnSale, purchaseOfOwn } from '../subscriptions/subscription.problems.ts'
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
    const found = await tx.find(ProductRef, { slug, type: 'saas' })
    if (!found) throw notFound()
    const [newest] = await tx.manager.find(VersionRef, {
      where: { productId: found.productId, isRetired: false },
      order: { listedAt: 'DESC' },
      take: 1,
    })
    if (!newest) throw productNotOnSale()
    // Whoever may not buy it is not sent to its site either: neither of a removed product nor of a suspended vendor (ON-7).
    const { product, version } = await buyable(tx, found.productId, newest.versionId)
    if (belongsTo(buyer, product.vendorId))
      throw purchaseOfOwn({ because: faultOf('choose-another-seller') })
    const target = version.listing.saas?.productUrl
    if (!target) throw productNotOnSale()
    const token = randomBytes(32).toString('base64url')
    const { productId, name: productName, vendorId } = product
    const buyerCode = codes.codeOf(vendorId, buyer.id)
    const who = { buyerId: buyer.id, buyerCode, productId, productName, vendorId }
    const handOverId = newId(ctx.now().getTime())
    await tx.manager.insert(HandOver, {
      id: handOverId,
      ...who,
      tokenHash: createHash('sha256').update(token).digest('hex'),
      expiresAt: new Date(ctx.now().getTime() + tokenLifeMs),
      at: ctx.now(),
    })
    await tx.publish(HandOverRecorded, { handOverId, ...who })
    const url = new URL(target)
    url.searchParams.set('emporium_token', token)
    return { url: url.href }
  })
}
