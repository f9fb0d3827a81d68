import { deployment as machine } from '@emporium/domain'
import { SubscriptionCancelled } from '@emporium/events'
import { authorize, type Ctx, type Tx } from '@emporium/service-kit'
import { Deployment } from '../deployments/deployment.entity.ts'
import { orderEndOfSharing } from '../deployments/end-sharing.job.ts'
import { factsOf } from './subscription-facts.ts'
import { Subscription } from './subscription.entity.ts'
import { subscriptionPolicy } from './subscription.policy.ts'

/** Ends the sharings of a subscription and takes its images back; servers stay with the buyer (ST-4). */
async function endSharings(tx: Tx, ctx: Ctx, subscriptionId: string): Promise<void> {
  const found = await tx.manager.find(Deployment, {
    where: { subscriptionId },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const each of found) {
    await orderEndOfSharing(tx, each)
    if (each.mode !== 'share' || !machine.can(each.status, 'release')) continue
    await tx.record(each.release(ctx.now()), 'The subscription has ended.')
    await tx.save(each)
  }
}

/** Ends a subscription with its sharings; servers in the buyer's account are the buyer's and stay (ST-4). */
export function cancelSubscription(ctx: Ctx, id: string): Promise<Subscription> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Subscription, id)
    authorize(subscriptionPolicy, ctx.actor, 'cancel', found)
    const step = found.cancel(ctx.now())
    await tx.save(found)
    await tx.record(step)
    await endSharings(tx, ctx, id)
    await tx.publish(SubscriptionCancelled, factsOf(found))
    return found
  })
}
