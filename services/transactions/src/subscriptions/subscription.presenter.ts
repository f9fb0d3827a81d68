import { subscription } from '@emporium/domain'
import { actionsFor, type Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { Deployment } from '../deployments/deployment.entity.ts'
import { EulaAcceptance } from '../eulas/eula-acceptance.entity.ts'
import { ProductRef } from '../products/product-ref.entity.ts'
import { timelinesOf, type TimelineEntry } from '../timelines/timeline.ts'
import { listedVersions, upgradeFor } from '../versions/find-upgrade.query.ts'
import { VersionRef } from '../versions/version-ref.entity.ts'
import type { Subscription } from './subscription.entity.ts'
import { subscriptionPolicy } from './subscription.policy.ts'
import type { SubscriptionView } from './subscription.schemas.ts'

/** What a page of subscriptions is shown with, read once for all of them. */
async function readParts(ctx: Ctx, found: readonly Subscription[]) {
  const ids = found.map(({ id }) => id)
  const productIds = found.map(({ productId }) => productId)
  const [products, listed, present, deployments, acceptances, timelines] = await Promise.all([
    ctx.db.findBy(ProductRef, { productId: In(productIds) }),
    listedVersions(ctx, productIds),
    ctx.db.findBy(VersionRef, { versionId: In(found.map(({ versionId }) => versionId)) }),
    ctx.db.find(Deployment, {
      where: { subscriptionId: In(ids) },
      order: { requestedAt: 'ASC', id: 'ASC' },
    }),
    ctx.db.find(EulaAcceptance, {
      where: { subscriptionId: In(ids) },
      order: { acceptedAt: 'ASC', id: 'ASC' },
    }),
    timelinesOf(ctx, found),
  ])
  return { products, listed, present, deployments, acceptances, timelines }
}
type Parts = Awaited<ReturnType<typeof readParts>>

function serversOf(id: string, { deployments }: Parts): SubscriptionView['servers'] {
  return deployments
    .filter((one) => one.subscriptionId === id && one.isLive)
    .map(({ id: deploymentId, name, mode, status, address }) => ({
      ...{ deploymentId, name, mode, status, address },
    }))
}

function versionsOf(id: string, { acceptances }: Parts): SubscriptionView['versions'] {
  return acceptances
    .filter((one) => one.subscriptionId === id)
    .map(({ versionId, versionNumber, eulaHash, acceptedAt }) => ({
      ...{ versionId, versionNumber, eulaHash, acceptedAt: acceptedAt.toISOString() },
    }))
}

function upgradeOf(found: Subscription, parts: Parts, isOnSale: boolean) {
  const present = parts.present.find((version) => version.versionId === found.versionId)
  if (!found.isLive || !isOnSale) return null
  const to = upgradeFor(parts.listed, present, found)
  return to && { versionId: to.versionId, versionNumber: to.versionNumber, eulaHash: to.eulaHash }
}

/** The life before the first step of the machine. */
const beginning = ({ startedAt }: Subscription): TimelineEntry => ({
  ...{ verb: 'start', to: subscription.initial, by: 'buyer', reason: null },
  at: startedAt.toISOString(),
})

function present(ctx: Ctx, found: Subscription, parts: Parts): SubscriptionView {
  const product = parts.products.find(({ productId }) => productId === found.productId)
  const upgradeTo = upgradeOf(found, parts, product?.isAvailable ?? false)
  const { actor } = ctx
  const { id, status, productId, productName, versionId, versionNumber, regionId } = found
  const canDeploy = found.isLive && subscriptionPolicy.deploy(actor, found)
  const verbs = actionsFor(subscription, subscriptionPolicy, actor, found)
  return {
    ...{ id, status, productId, productName, versionId, versionNumber, regionId, upgradeTo },
    productSlug: product?.slug ?? null,
    vendorName: product?.vendorName ?? null,
    instanceType: found.instanceType,
    networkType: found.networkType,
    price: { model: found.priceModel, amount: '0.00', currency: 'USD' },
    eulaHash: found.eulaHash,
    startedAt: found.startedAt.toISOString(),
    cancelledAt: found.cancelledAt?.toISOString() ?? null,
    servers: serversOf(id, parts),
    versions: versionsOf(id, parts),
    timeline: [beginning(found), ...(parts.timelines.get(id) ?? [])],
    actions: [
      ...(canDeploy ? ['deploy'] : []),
      ...verbs.filter((verb) => verb !== 'upgrade' || upgradeTo !== null),
    ],
  }
}

/** What a buyer sees of subscriptions. */
export async function presentSubscriptions(
  ctx: Ctx,
  found: readonly Subscription[],
): Promise<SubscriptionView[]> {
  const parts = await readParts(ctx, found)
  return found.map((one) => present(ctx, one, parts))
}

/** What a buyer sees of one subscription. */
export async function presentSubscription(
  ctx: Ctx,
  found: Subscription,
): Promise<SubscriptionView> {
  return present(ctx, found, await readParts(ctx, [found]))
}
