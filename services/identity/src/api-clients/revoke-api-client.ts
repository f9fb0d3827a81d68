import { authorize, type Ctx } from '@emporium/service-kit'
import { takeBackTokens } from '../sessions/take-back-tokens.ts'
import { ApiClient } from './api-client.entity.ts'
import { apiClientPolicy } from './api-client.policy.ts'

/** An owner takes a program's right to tokens away; the last token is refused everywhere. */
export async function revokeApiClient(ctx: Ctx, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const client = await tx.lock(ApiClient, id)
    authorize(apiClientPolicy, ctx.actor, 'revoke', client)
    client.revoke(ctx.now())
    await tx.save(client)
    await takeBackTokens(tx, ctx, client.id)
  })
}
