import { subscription as machine, type DeploymentMode } from '@emporium/domain'
import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { VersionRef } from '../products/version-ref.entity.ts'
import { Subscription } from '../subscriptions/subscription.entity.ts'
import { subscriptionPolicy } from '../subscriptions/subscription.policy.ts'
import { Deployment } from './deployment.entity.ts'
import { interruptedAfterMs, settleDeployment } from './deployment.orders.ts'
import { imageNotReady, subscriptionEnded } from './deployment.problems.ts'

/**
 * Notes the attempt before the cloud is asked, so that nothing is done that nobody knows of. The same request key
 * finds the same attempt (ST-3).
 */
export function requestDeployment(
  ctx: Ctx,
  subscriptionId: string,
  wanted: { mode: DeploymentMode; name: string | undefined; requestKey: string | null },
): Promise<{ deployment: Deployment; isNew: boolean }> {
  return ctx.transaction(async (tx) => {
    const subscription = await tx.lock(Subscription, subscriptionId)
    authorize(subscriptionPolicy, ctx.actor, 'deploy', subscription)
    const { mode, requestKey } = wanted
    const earlier = requestKey ? await tx.find(Deployment, { subscriptionId, requestKey }) : null
    if (earlier) return { deployment: earlier, isNew: false }
    if (machine.isFinal(subscription.status)) throw subscriptionEnded()
    const version = await tx.find(VersionRef, { versionId: subscription.versionId })
    if (!version) throw notFound()
    const image = version.imageIn(subscription.regionId)
    if (!image) throw imageNotReady()
    const name = wanted.name ?? subscription.productSlug.slice(0, 60)
    const { imageId } = image
    const deployment = Deployment.request(
      subscription,
      { mode, name, requestKey, imageId },
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
