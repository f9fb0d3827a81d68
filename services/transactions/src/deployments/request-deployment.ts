import { subscription as machine } from '@emporium/domain'
import { authorize, idempotencyKeyReused, notFound, type Ctx } from '@emporium/service-kit'
import { VersionRef } from '../products/version-ref.entity.ts'
import { Subscription } from '../subscriptions/subscription.entity.ts'
import { subscriptionPolicy } from '../subscriptions/subscription.policy.ts'
import { Deployment, type Wanted } from './deployment.entity.ts'
import { interruptedAfterMs, settleDeployment } from './deployment.orders.ts'
import { imageNotReady, subscriptionEnded } from './deployment.problems.ts'

/**
 * Notes the attempt before the cloud is asked, so that nothing is done that nobody knows of. The same request key
 * finds the same attempt (ST-3).
 */
export function requestDeployment(
  ctx: Ctx,
  subscriptionId: string,
  { name, ...wanted }: Wanted & { name: string | undefined },
): Promise<{ deployment: Deployment; isNew: boolean }> {
  return ctx.transaction(async (tx) => {
    const subscription = await tx.lock(Subscription, subscriptionId)
    authorize(subscriptionPolicy, ctx.actor, 'deploy', subscription)
    const { requestKey, requestHash } = wanted
    const earlier = requestKey ? await tx.find(Deployment, { subscriptionId, requestKey }) : null
    if (earlier && earlier.requestHash !== requestHash) throw idempotencyKeyReused()
    if (earlier) return { deployment: earlier, isNew: false }
    if (machine.isFinal(subscription.status)) throw subscriptionEnded()
    const version = await tx.find(VersionRef, { versionId: subscription.versionId })
    if (!version) throw notFound()
    const image = version.imageIn(subscription.regionId)
    if (!image) throw imageNotReady()
    const deployment = Deployment.request(
      subscription,
      {
        ...wanted,
        name: name ?? subscription.productSlug.slice(0, 60),
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
