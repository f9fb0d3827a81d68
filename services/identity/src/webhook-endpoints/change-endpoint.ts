import { authorize, requireRevision, type Ctx, type Tx } from '@emporium/service-kit'
import { newEndpointSecret, sealSecret } from './endpoint-secrets.ts'
import { WebhookEndpoint } from './endpoint.entity.ts'
import { endpointPolicy } from './endpoint.policy.ts'
import { storedUrl, type WebhookTools } from './create-endpoint.ts'
import type { EditEndpointBody } from './endpoint.schemas.ts'

/** Does something to an endpoint of the actor's vendor, one at a time. */
async function change(
  ctx: Ctx,
  id: string,
  verb: 'manage' | 'enable' | 'disable',
  act: (endpoint: WebhookEndpoint, tx: Tx) => void | Promise<void>,
): Promise<WebhookEndpoint> {
  return ctx.transaction(async (tx) => {
    const endpoint = await tx.lock(WebhookEndpoint, id)
    authorize(endpointPolicy, ctx.actor, verb, endpoint)
    await act(endpoint, tx)
    endpoint.revision += 1
    return tx.save(endpoint)
  })
}

/** PA-1: another address, other types, other words. */
export const editEndpoint = (
  ctx: Ctx,
  tools: WebhookTools,
  { id, edited }: { id: string; edited: number | null },
  body: EditEndpointBody,
): Promise<WebhookEndpoint> =>
  change(ctx, id, 'manage', (endpoint) => {
    requireRevision(edited, endpoint.revision)
    const { url, description, eventTypes } = body
    if (url !== undefined) endpoint.url = storedUrl(tools, url)
    if (description !== undefined) endpoint.description = description
    if (eventTypes !== undefined) endpoint.eventTypes = eventTypes
  })

/** PA-1: a new secret; the one before signs on for a while, so that a receiver can be changed over without a gap. */
export async function rotateSecret(
  ctx: Ctx,
  { seal }: WebhookTools,
  id: string,
  overlapHours: number,
): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
  const secret = newEndpointSecret()
  const endpoint = await change(ctx, id, 'manage', (one) => {
    one.rotate(sealSecret(seal, id, secret), overlapHours, ctx.now())
  })
  return { endpoint, secret }
}

/** PA-1: sends on, what waited first. */
export const enableEndpoint = (ctx: Ctx, id: string): Promise<WebhookEndpoint> =>
  change(ctx, id, 'enable', (endpoint, tx) => tx.record(endpoint.enable()))

/** PA-1: sends nothing until it is enabled again; what happens meanwhile is not kept for it. */
export const disableEndpoint = (ctx: Ctx, id: string): Promise<WebhookEndpoint> =>
  change(ctx, id, 'disable', (endpoint, tx) => tx.record(endpoint.disable('by_owner')))

/** PA-1: it is forgotten, with what was sent to it. */
export async function deleteEndpoint(ctx: Ctx, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const endpoint = await tx.lock(WebhookEndpoint, id)
    authorize(endpointPolicy, ctx.actor, 'manage', endpoint)
    await tx.manager.remove(endpoint)
  })
}
