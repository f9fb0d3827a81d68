import { accessTokenSeconds, type Ctx } from '@emporium/service-kit'
import type { TokenSigner } from '../keys/token-signer.ts'
import { ApiClient } from './api-client.entity.ts'
import { OAuthFault } from './oauth-fault.ts'

/** What a program asks with; the scope may be left out for all that it has. */
export type TokenRequest = { clientId: string; clientSecret: string; scope?: string }

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

async function clientOf(ctx: Ctx, { clientId, clientSecret }: TokenRequest): Promise<ApiClient> {
  const client = uuid.test(clientId) ? await ctx.db.findOneBy(ApiClient, { id: clientId }) : null
  if (client?.accepts(clientSecret, ctx.now())) return client
  ctx.log.warn(
    { security: 'client-login-failed', clientId: clientId.slice(0, 40), address: ctx.address },
    'a program was refused',
  )
  throw new OAuthFault('invalid_client', 'The client is unknown or its secret is wrong.')
}

/** PA-1, RFC 6749 section 4.4: a token of ten minutes with the scopes asked for, as far as the program has them. */
export async function issueClientToken(ctx: Ctx, signer: TokenSigner, asked: TokenRequest) {
  const client = await clientOf(ctx, asked)
  const wanted = asked.scope?.split(' ').filter(Boolean) ?? client.scopes
  const scopes = client.scopes.filter((scope) => wanted.includes(scope))
  if (scopes.length === 0 || wanted.some((scope) => !client.scopes.some((own) => own === scope)))
    throw new OAuthFault('invalid_scope', 'The client may not ask for one of these scopes.')
  await ctx.db.update(ApiClient, { id: client.id }, { usedAt: ctx.now() })
  const scope = scopes.join(' ')
  return {
    access_token: await signer.signForClient(client, scope, ctx.now()),
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    scope,
  }
}
