import { authorize, type Ctx } from '@emporium/service-kit'
import { endpointPolicy } from '../webhook-endpoints/endpoint.policy.ts'
import { WebhookDelivery } from './delivery.entity.ts'

/** PA-1: sends an event to an endpoint once more, under the same id, with all its tries. */
export async function replayDelivery(ctx: Ctx, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const delivery = await tx.lock(WebhookDelivery, id)
    authorize(endpointPolicy, ctx.actor, 'replay', delivery)
    await tx.record(delivery.replay(ctx.now()))
    await tx.save(delivery)
  })
}
