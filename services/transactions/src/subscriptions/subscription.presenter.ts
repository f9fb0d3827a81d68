import { subscription } from '@emporium/domain'
import { actionsFor, type Actor, type Ctx } from '@emporium/service-kit'
import { deployableFrom } from '../deployments/deployable.query.ts'
import { acceptancesOf } from './acceptances.query.ts'
import { keptOf } from './kept.query.ts'
import { newerVersion, type Standing } from './standing.query.ts'
import type { Subscription } from './subscription.entity.ts'
import { subscriptionPolicy } from './subscription.policy.ts'
import type {
  SubscriptionDetailView,
  SubscriptionSummaryView,
  SubscriptionView,
} from './subscription.schemas.ts'
import { timelineOf } from './timeline.query.ts'

/** What a buyer sees of a subscription. */
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

/** The verbs that are there to be said: upgrading takes something to move to. */
const possible = ({ actions }: SubscriptionView, hasNewer: boolean) =>
  actions.filter((action) => action !== 'upgrade' || hasNewer)

/** What a buyer sees of a subscription in a list: also its servers and the newer version (ST-4). */
export function presentSummary(
  actor: Actor,
  found: Subscription,
  standing: Standing | undefined,
): SubscriptionSummaryView {
  const view = presentSubscription(actor, found)
  const {
    supportedUntil = null,
    newerId = null,
    newerNumber = null,
    runningServers = 0,
  } = standing ?? {}
  return {
    ...view,
    actions: possible(view, newerId !== null),
    supportedUntil,
    runningServers,
    upgradeTo: newerId ? { versionId: newerId, versionNumber: newerNumber ?? '' } : null,
  }
}

/** What a buyer sees of one subscription: also its history and the newer version (ST-4). */
export async function presentSubscriptionDetail(
  ctx: Ctx,
  found: Subscription,
): Promise<SubscriptionDetailView> {
  const view = presentSubscription(ctx.actor, found)
  const newer = view.actions.includes('upgrade') ? await newerVersion(ctx, found.id) : null
  const { listing } = newer ?? {}
  return {
    ...view,
    actions: possible(view, newer !== null),
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
    deployable: await deployableFrom(ctx.db, found.id),
    accepted: await acceptancesOf(ctx, found.id),
    ...(await keptOf(ctx, found)),
    timeline: await timelineOf(ctx, found),
  }
}
