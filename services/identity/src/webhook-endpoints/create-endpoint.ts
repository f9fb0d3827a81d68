import { webhookLimits } from '@emporium/domain'
import { authorize, newId, type AccountActor, type Ctx } from '@emporium/service-kit'
import { vendorMeant } from '../api-clients/create-api-client.ts'
import type { Seal } from '../keys/sealing.ts'
import { newEndpointSecret, sealSecret } from './endpoint-secrets.ts'
import { WebhookEndpoint } from './endpoint.entity.ts'
import { endpointPolicy } from './endpoint.policy.ts'
import { notOutside, tooManyEndpoints } from './endpoint.problems.ts'
import type { NewEndpointBody } from './endpoint.schemas.ts'

/** What endpoints are made and called with. */
export type WebhookTools = {
  seal: Seal
  /** The address as it is stored, or null where we send nothing. */
  readUrl(text: string): string | null
}

/** The address as it is stored. Throws invalid-request. */
export function storedUrl({ readUrl }: WebhookTools, text: string): string {
  const url = readUrl(text)
  if (!url) throw notOutside()
  return url
}

/** PA-1: an owner says where the vendor's events go; the secret is in the answer and nowhere else in the open. */
export async function createEndpoint(
  ctx: Ctx,
  tools: WebhookTools,
  actor: AccountActor,
  body: NewEndpointBody,
): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
  const vendorId = vendorMeant(actor, body.vendorId)
  authorize(endpointPolicy, actor, 'manage', { vendorId })
  const url = storedUrl(tools, body.url)
  return ctx.transaction(async (tx) => {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [vendorId])
    const present = await tx.manager.countBy(WebhookEndpoint, { vendorId })
    if (present >= webhookLimits.endpointsOfVendor) throw tooManyEndpoints()
    const [id, secret] = [newId(), newEndpointSecret()]
    const { description = '', eventTypes = null } = body
    const made = { id, vendorId, url, description, eventTypes, createdBy: actor.id }
    const endpoint = WebhookEndpoint.create(
      { ...made, secret: sealSecret(tools.seal, id, secret) },
      ctx.now(),
    )
    await tx.insert(endpoint)
    return { endpoint, secret }
  })
}
