import { faultAt, subscription as machine } from '@emporium/domain'
import { authorize, idempotencyKeyReused, type Ctx, type Tx } from '@emporium/service-kit'
import { VersionRef } from '../products/version-ref.entity.ts'
import { Subscription } from '../subscriptions/subscription.entity.ts'
import { subscriptionPolicy } from '../subscriptions/subscription.policy.ts'
import { deployableFrom } from './deployable.query.ts'
import { Deployment, type Wanted } from './deployment.entity.ts'
import { interruptedAfterMs, settleDeployment } from './deployment.orders.ts'
import { imageNotReady, subscriptionEnded, versionNotDeployable } from './deployment.problems.ts'

/** What is deployed: the version that the subscription is of, or an earlier one of it that was asked for (ST-4). */
async function versionToDeploy(
  tx: Tx,
  subscription: Subscription,
  versionId = subscription.versionId,
): Promise<VersionRef> {
  const version = await tx.find(VersionRef, { versionId })
  if (version && versionId === subscription.versionId) return version
  const deployable = await deployableFrom(tx.manager, subscription.id)
  if (!version || !deployable.some((one) => one.versionId === versionId))
    throw versionNotDeployable({ errors: [faultAt('#/versionId', 'choose-deployable')] })
  return version
}

/**
 * Notes the attempt before the cloud is asked, so that nothing is done that nobody knows of. The same request key
 * finds the same attempt (ST-3).
 */
export function requestDeployment(
  ctx: Ctx,
  subscriptionId: string,
  {
    name,
    versionId: asked,
    ...wanted
  }: Wanted & { name: string | undefined; versionId: string | undefined },
): Promise<{ deployment: Deployment; isNew: boolean }> {
  return ctx.transaction(async (tx) => {
    const subscription = await tx.lock(Subscription, subscriptionId)
    authorize(subscriptionPolicy, ctx.actor, 'deploy', subscription)
    const { requestKey, requestHash } = wanted
    const earlier = requestKey ? await tx.find(Deployment, { subscriptionId, requestKey }) : null
    if (earlier && earlier.requestHash !== requestHash) throw idempotencyKeyReused()
    if (earlier) return { deployment: earlier, isNew: false }
    if (machine.isFinal(subscription.status)) throw subscriptionEnded()
    const version = await versionToDeploy(tx, subscription, asked)
    const { versionId } = version
    const image = version.imageIn(subscription.regionId)
    if (!image) throw imageNotReady()
    const deployment = Deployment.request(
      subscription,
      {
        ...wanted,
        name: name ?? subscription.productSlug.slice(0, 60),
        versionId,
        imageId: image.imageId,
      },
      ctx.now(),
    )
    await tx.save(deployment)
    await tx.enqueue(
      settleDeployment,
      { deploymentId: deployment.id },
      { delayMs: interruptedAfterMs },
    )
    return { deployment, isNew: true }
  })
}
