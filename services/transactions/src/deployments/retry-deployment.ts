import type { CloudCredentials } from '@emporium/cloud'
import { authorize, type Ctx } from '@emporium/service-kit'
import type { Clouds } from '../clouds/clouds.ts'
import { Subscription } from '../subscriptions/subscription.entity.ts'
import { subscriptionEnded } from '../subscriptions/subscription.problems.ts'
import { Deployment } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import { watch } from './probe-order.ts'
import { attempt } from './request-deployment.ts'
import { requireKey } from './require-key.ts'

/** Tries a failed deployment again, with the same client token: never a second server (ST-3). */
export async function retryDeployment(
  ctx: Ctx,
  clouds: Clouds,
  id: string,
  credentials: Partial<CloudCredentials>,
): Promise<Deployment> {
  const again = await ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    authorize(deploymentPolicy, ctx.actor, 'retry', found)
    const step = found.retry(ctx.now())
    const from = await tx.find(Subscription, { id: found.subscriptionId })
    if (!from?.isLive) throw subscriptionEnded()
    if (found.mode === 'launch') requireKey(credentials)
    await tx.record(step)
    await watch(tx, found)
    return tx.save(found)
  })
  return attempt(ctx, clouds, again, credentials)
}
