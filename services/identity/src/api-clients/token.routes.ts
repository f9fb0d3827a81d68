import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { asProblem, ctxOf, Strict } from '@emporium/service-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { TokenSigner } from '../keys/token-signer.ts'
import { issueClientToken, type TokenRequest } from './issue-client-token.ts'
import { OAuthFault, type OAuthErrorCode } from './oauth-fault.ts'

const OAuthErrorView = Type.Object({ error: Type.String(), error_description: Type.String() })

const TokenView = Type.Object({
  access_token: Type.String(),
  token_type: Type.String(),
  expires_in: Type.Integer({ description: 'Seconds' }),
  scope: Type.String(),
})

const TokenForm = Strict({
  grant_type: Type.Optional(Type.String({ maxLength: 100 })),
  scope: Type.Optional(Type.String({ maxLength: 1_000 })),
  client_id: Type.Optional(Type.String({ maxLength: 100 })),
  client_secret: Type.Optional(Type.String({ maxLength: 200 })),
})

/** Fields may not be repeated (RFC 6749 section 3.2), nor be any but those of the form. */
function parseForm(text: string): Record<string, string> {
  const entries = [...new URLSearchParams(text)]
  const fields = Object.fromEntries(entries)
  if (Object.keys(fields).length !== entries.length)
    throw new OAuthFault('invalid_request', 'A field is repeated.')
  return fields
}

const decoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))

function fromHeader(header: string): [string, string] {
  const encoded = /^Basic ([\w+/]+=*)$/i.exec(header)?.[1] ?? ''
  const [id, secret, ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  if (!id || !secret || rest.length > 0)
    throw new OAuthFault('invalid_client', 'The Authorization header is not a client’s.')
  try {
    return [decoded(id), decoded(secret)]
  } catch {
    throw new OAuthFault('invalid_client', 'The Authorization header is not a client’s.')
  }
}

type Form = { grant_type?: string; scope?: string; client_id?: string; client_secret?: string }

function tokenRequestOf(request: FastifyRequest, form: Form): TokenRequest {
  const { grant_type: grant, scope, client_id: id, client_secret: secret } = form
  if (!grant) throw new OAuthFault('invalid_request', 'grant_type is missing.')
  if (grant !== 'client_credentials')
    throw new OAuthFault('unsupported_grant_type', 'Only client_credentials is offered.')
  const { authorization } = request.headers
  if (authorization && secret)
    throw new OAuthFault('invalid_request', 'Say the secret in one place only.')
  const [clientId, clientSecret] = authorization ? fromHeader(authorization) : [id, secret]
  if (!clientId || !clientSecret) throw new OAuthFault('invalid_client', 'Say who you are.')
  return { clientId, clientSecret, ...(scope ? { scope } : {}) }
}

function codeOf(status: number): OAuthErrorCode {
  if (status === 429 || status === 503) return 'temporarily_unavailable'
  return status >= 500 ? 'server_error' : 'invalid_request'
}

function answerWithOAuthErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = error instanceof OAuthFault ? null : asProblem(error)
    const status = error instanceof OAuthFault ? error.status : (problem?.status ?? 500)
    if (status >= 500) request.log.error({ err: error }, 'token request failed')
    else request.log.info({ detail: (error as Error).message }, 'token request refused')
    if (status === 401) reply.header('www-authenticate', 'Basic realm="emporium"')
    const wait = problem?.more.retryAfterSeconds
    if (wait) reply.header('retry-after', String(wait))
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .serializer(JSON.stringify)
      .send({
        error: error instanceof OAuthFault ? error.code : codeOf(status),
        error_description: error instanceof OAuthFault ? error.message : problem?.title,
      })
  })
}

/** The token endpoint for programs (PA-1): form-encoded, errors after RFC 6749 section 5.2. */
export const tokenRoutes = (signer: TokenSigner): FastifyPluginAsyncTypebox =>
  async function tokens(app) {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 8 * 1024 },
      async (_request: FastifyRequest, body: string) => parseForm(body),
    )
    answerWithOAuthErrors(app as unknown as FastifyInstance)
    app.post(
      '/oauth/token',
      {
        config: { access: 'own_credentials', rateLimit: { max: 120, timeWindow: '1 minute' } },
        schema: {
          operationId: 'issueClientToken',
          summary: 'An access token for a program, by client credentials',
          tags: ['api-clients'],
          consumes: ['application/x-www-form-urlencoded'],
          body: TokenForm,
          response: { 200: TokenView, '4xx': OAuthErrorView, '5xx': OAuthErrorView },
        },
      },
      async (request, reply) => {
        reply.header('pragma', 'no-cache')
        return issueClientToken(ctxOf(request), signer, tokenRequestOf(request, request.body))
      },
    )
  }
