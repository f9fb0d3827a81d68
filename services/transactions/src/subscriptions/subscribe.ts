import { faultAt, type RegionId, type ServerNetwork } from '@emporium/domain'
import { SubscriptionStarted } from '@emporium/events'
import { belongsTo, newId, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import type { BuyerCodes } from '../orders/buyer-codes.ts'
import { buyable, type OfferedProduct, type OfferedVersion } from './buyable.query.ts'
import { EulaAcceptance } from './eula-acceptance.entity.ts'
import { misfitOf, type Wish } from './fit.ts'
import { factsOf } from './subscription-facts.ts'
import { Subscription, type Choice } from './subscription.entity.ts'
import { choiceDoesNotFit, eulaChanged, purchaseOfOwn } from './subscription.problems.ts'

/** What a buyer orders. */
export type Order = Wish & {
  productId: string
  versionId: string
  regionId: RegionId
  networkType: ServerNetwork
  eulaHash: string
}

/** What is frozen into a subscription. */
function choiceOf(
  product: OfferedProduct,
  { listing, versionId }: OfferedVersion,
  order: Order,
): Choice {
  return {
    productId: product.productId,
    productName: product.name,
    productSlug: product.slug,
    vendorId: product.vendorId,
    vendorName: product.vendorName,
    versionId,
    versionNumber: listing.versionNumber,
    regionId: order.regionId,
    instanceType: order.instanceType,
    network: order.networkType,
    eulaHash: order.eulaHash,
    priceModel: listing.priceModel,
  }
}

/** Keeps the proof that the buyer accepted this text, if it is the one in force (ST-2). */
export function acceptEula(
  tx: Tx,
  ctx: Ctx,
  accountId: string,
  accepted: { subscriptionId: string; version: OfferedVersion; eulaHash: string },
): void {
  const { listing, versionId } = accepted.version
  if (listing.eulaHash !== accepted.eulaHash)
    throw eulaChanged({
      eulaHash: listing.eulaHash,
      errors: [faultAt('#/eulaHash', 'read-eula')],
    })
  const acceptance = {
    id: newId(),
    subscriptionId: accepted.subscriptionId,
    versionId,
    accountId,
    eulaHash: accepted.eulaHash,
    eulaHtml: listing.eulaHtml ?? '',
    acceptedAt: ctx.now(),
    address: ctx.address,
  }
  tx.insertAtEnd(Object.assign(new EulaAcceptance(), acceptance))
}

/** Subscribes the buyer to a version in a region on an instance type (ST-2). */
export function subscribe(
  ctx: Ctx,
  buyer: AccountActor,
  codes: BuyerCodes,
  order: Order,
): Promise<Subscription> {
  return ctx.transaction(async (tx) => {
    const { product, version } = await buyable(tx, order.productId, order.versionId)
    if (belongsTo(buyer, product.vendorId))
      throw purchaseOfOwn({
        errors: [faultAt('#/productId', 'choose-another-seller')],
      })
    const misfit = misfitOf(version, order)
    if (misfit) throw choiceDoesNotFit(misfit)
    const choice = choiceOf(product, version, order)
    const made = Subscription.start(
      buyer.id,
      codes.codeOf(product.vendorId, buyer.id),
      choice,
      ctx.now(),
    )
    acceptEula(tx, ctx, buyer.id, {
      subscriptionId: made.id,
      version,
      eulaHash: order.eulaHash,
    })
    tx.insertAtEnd(made)
    const { regionId, instanceType, versionNumber } = made
    await tx.publish(SubscriptionStarted, {
      ...factsOf(made),
      versionNumber,
      regionId,
      instanceType,
    })
    return made
  })
}
