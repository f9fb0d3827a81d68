import { deployment as machine, subscription } from '@emporium/domain'
import { authorize, illegalTransition, type Ctx } from '@emporium/service-kit'
import type { Clouds } from '../cloud/clouds.ts'
import { Subscription } from '../subscriptions/subscription.entity.ts'
import { Deployment } from './deployment.entity.ts'
import { interruptedAfterMs, settleDeployment } from './deployment.orders.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import { subscriptionEnded } from './deployment.problems.ts'
import { openBuyerOf, type KeyBody } from './key-of-deployment.ts'
import { launchServer } from './launch-server.ts'
import { getDeployment } from './list-deployments.query.ts'
import { shareImage } from './share-image.ts'

function noteRetry(ctx: Ctx, id: string, accountId: string | null): Promise<Deployment> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    authorize(deploymentPolicy, ctx.actor, 'retry', found)
    const owner = await tx.find(Subscription, { id: found.subscriptionId })
    if (!owner || subscription.isFinal(owner.status)) throw subscriptionEnded()
    await tx.record(found.retry(ctx.now()))
    found.accountId ??= accountId
    await tx.enqueue(settleDeployment, { deploymentId: id }, { delayMs: interruptedAfterMs })
    return tx.save(found)
  })
}

/** The buyer wants another try; a server that did start is found again, in the account it began in (ST-3). */
export async function retryDeployment(
  ctx: Ctx,
  clouds: Clouds,
  id: string,
  key: KeyBody,
): Promise<Deployment> {
  const before = await getDeployment(ctx, id)
  authorize(deploymentPolicy, ctx.actor, 'retry', before)
  if (!machine.can(before.status, 'retry'))
    throw illegalTransition({ state: before.status, action: 'retry' })
  const buyer = before.mode === 'launch' ? await openBuyerOf(clouds, before, key) : null
  const again = await noteRetry(ctx, id, buyer?.accountId ?? null)
  return buyer
    ? launchServer(ctx, clouds, again, buyer, { again: true })
    : shareImage(ctx, clouds, again)
}
