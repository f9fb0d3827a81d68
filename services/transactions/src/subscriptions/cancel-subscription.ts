import { SubscriptionCancelled } from '@emporium/events'
import { authorize, type Ctx } from '@emporium/service-kit'
import { factsOf } from './subscription-facts.ts'
import { Subscription } from './subscription.entity.ts'
import { subscriptionPolicy } from './subscription.policy.ts'

/** Ends a subscription; servers in the buyer's account are the buyer's and stay (ST-4). */
export function cancelSubscription(ctx: Ctx, id: string): Promise<Subscription> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Subscription, id)
    authorize(subscriptionPolicy, ctx.actor, 'cancel', found)
    const step = found.cancel(ctx.now())
    await tx.save(found)
    await tx.record(step)
    await tx.publish(SubscriptionCancelled, factsOf(found))
    return found
  })
}
