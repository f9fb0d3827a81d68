import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { clientScopes } from '@emporium/domain'
import { problems, type KeySource } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const tags = ['keys']
/** A program keeps keys for a while, and asks when it meets a new one: a shared cache must not have old ones for it. */
const cached = 'public, max-age=300, s-maxage=1'

const KeySetView = Type.Object({
  keys: Type.Array(
    Type.Object({
      kty: Type.String(),
      crv: Type.String(),
      x: Type.String(),
      y: Type.String(),
      kid: Type.String(),
      alg: Type.String(),
      use: Type.String(),
    }),
  ),
})

const ServerMetadataView = Type.Object({
  issuer: Type.String(),
  token_endpoint: Type.String(),
  jwks_uri: Type.String(),
  scopes_supported: Type.Array(Type.String()),
  response_types_supported: Type.Array(Type.String()),
  grant_types_supported: Type.Array(Type.String()),
  token_endpoint_auth_methods_supported: Type.Array(Type.String()),
})

function metadataOf(issuer: string) {
  return {
    issuer,
    token_endpoint: `${issuer}/oauth/token`,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    scopes_supported: [...clientScopes],
    response_types_supported: [],
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
  }
}

/** What anybody needs to check our tokens and to ask for one (RFC 7517, RFC 8414; PA-1). */
export const keyRoutes = (keys: KeySource, issuer: string): FastifyPluginAsyncTypebox =>
  async function wellKnown(app) {
    app.get(
      '/.well-known/jwks.json',
      {
        config: { access: 'anyone' },
        schema: {
          operationId: 'getKeySet',
          summary: 'The public keys of access tokens',
          tags,
          response: { 200: KeySetView, ...problems },
        },
      },
      async (_request, reply) => {
        reply.header('cache-control', cached)
        return (await keys(false)) as Static<typeof KeySetView>
      },
    )
    app.get(
      '/.well-known/oauth-authorization-server',
      {
        config: { access: 'anyone' },
        schema: {
          operationId: 'getServerMetadata',
          summary: 'Where and how programs get tokens',
          tags,
          response: { 200: ServerMetadataView, ...problems },
        },
      },
      async (_request, reply) => {
        reply.header('cache-control', cached)
        return metadataOf(issuer)
      },
    )
  }
