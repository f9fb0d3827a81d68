import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { ApiClient } from './api-client.entity.ts'
import { apiClientPolicy } from './api-client.policy.ts'

/** PA-1: a new secret for a program; the one before is good for a while, so that it is changed over without a gap. */
export async function rotateClientSecret(
  ctx: Ctx,
  id: string,
  overlapHours: number,
): Promise<{ client: ApiClient; secret: string }> {
  return ctx.transaction(async (tx) => {
    const client = await tx.lock(ApiClient, id)
    authorize(apiClientPolicy, ctx.actor, 'create', client)
    if (client.revokedAt) throw notFound()
    const secret = client.rotate(overlapHours, ctx.now())
    await tx.save(client)
    return { client, secret }
  })
}
