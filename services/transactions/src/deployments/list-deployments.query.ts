import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { Subscription } from '../subscriptions/subscription.entity.ts'
import { subscriptionPolicy } from '../subscriptions/subscription.policy.ts'
import { Deployment } from './deployment.entity.ts'

/** The deployments of a subscription, newest first; at most the last hundred (ST-4). */
export async function listDeployments(ctx: Ctx, subscriptionId: string): Promise<Deployment[]> {
  const from = await ctx.db.findOneBy(Subscription, { id: subscriptionId })
  if (!from) throw notFound()
  authorize(subscriptionPolicy, ctx.actor, 'see', from)
  return ctx.db.find(Deployment, {
    where: { subscriptionId },
    order: { requestedAt: 'DESC', id: 'DESC' },
    take: 100,
  })
}
