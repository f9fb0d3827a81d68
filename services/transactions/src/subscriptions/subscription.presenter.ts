import { subscription } from '@emporium/domain'
import { actionsFor, type Actor, type Ctx } from '@emporium/service-kit'
import { newerVersion } from './buyable.query.ts'
import { keptOf } from './kept.query.ts'
import type { Subscription } from './subscription.entity.ts'
import { subscriptionPolicy } from './subscription.policy.ts'
import type { SubscriptionDetailView, SubscriptionView } from './subscription.schemas.ts'
import { timelineOf } from './timeline.query.ts'

/** What a buyer sees of a subscription in a list. */
export function presentSubscription(actor: Actor, found: Subscription): SubscriptionView {
  const isOpen = !subscription.isFinal(found.status)
  const verbs = actionsFor(subscription, subscriptionPolicy, actor, found)
  return {
    id: found.id,
    status: found.status,
    productId: found.productId,
    productName: found.productName,
    productSlug: found.productSlug,
    vendorName: found.vendorName,
    versionId: found.versionId,
    versionNumber: found.versionNumber,
    regionId: found.regionId,
    instanceType: found.instanceType,
    networkType: found.network,
    priceModel: found.priceModel,
    eulaHash: found.eulaHash,
    startedAt: found.startedAt.toISOString(),
    endedAt: found.endedAt?.toISOString() ?? null,
    actions: [...(isOpen && subscriptionPolicy.deploy(actor, found) ? ['deploy'] : []), ...verbs],
  }
}

/** What a buyer sees of one subscription: also its history and the newer version (ST-4). */
export async function presentSubscriptionDetail(
  ctx: Ctx,
  found: Subscription,
): Promise<SubscriptionDetailView> {
  const view = presentSubscription(ctx.actor, found)
  const newer = view.actions.includes('upgrade')
    ? await newerVersion(ctx, found.versionId, found.regionId)
    : null
  const { listing } = newer ?? {}
  return {
    ...view,
    actions: view.actions.filter((action) => action !== 'upgrade' || newer !== null),
    upgradeTo:
      newer && listing
        ? {
            versionId: newer.versionId,
            versionNumber: listing.versionNumber ?? '',
            releaseNote: listing.releaseNote,
            eulaHash: listing.eulaHash ?? '',
            eulaHtml: listing.eulaHtml ?? '',
          }
        : null,
    ...(await keptOf(ctx, found)),
    timeline: await timelineOf(ctx, found),
  }
}
