import { authorize, notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { vendorMeant } from '../api-clients/create-api-client.ts'
import { WebhookEndpoint } from './endpoint.entity.ts'
import { endpointPolicy } from './endpoint.policy.ts'

/** The endpoints of a vendor, the newest first, for its owners. */
export async function listEndpoints(
  ctx: Ctx,
  actor: AccountActor,
  asked: string | undefined,
): Promise<WebhookEndpoint[]> {
  const vendorId = vendorMeant(actor, asked)
  authorize(endpointPolicy, actor, 'manage', { vendorId })
  return ctx.db.find(WebhookEndpoint, {
    where: { vendorId },
    order: { createdAt: 'DESC', id: 'DESC' },
  })
}

/** One endpoint, for its vendor's owners. */
export async function getEndpoint(ctx: Ctx, id: string): Promise<WebhookEndpoint> {
  const found = await ctx.db.findOneBy(WebhookEndpoint, { id })
  if (!found) throw notFound()
  authorize(endpointPolicy, ctx.actor, 'manage', found)
  return found
}
