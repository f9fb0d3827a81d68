import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider, type Adapter, type AdapterPayload } from 'oidc-provider'

/** What the provider knows of a person. */
export type Claims = { email?: string; email_verified?: boolean; name?: string }

/** A real OpenID Connect provider on this machine, with a person at its login page. */
export type OpenIdProvider = {
  issuer: string
  /** The environment that makes identity know it. */
  settings: Record<string, unknown>
  /** Who is at the browser, or null for somebody who turns back. */
  person: { subject: string; claims: Claims } | null
  /** Opens an address as the browser would and answers where the provider sends it back to. */
  visit(address: string): Promise<URL>
  stop(): Promise<void>
}

/** What the provider remembers. */
class Memory implements Adapter {
  private readonly rows = new Map<string, AdapterPayload>()
  constructor(readonly name: string) {}
  private readonly byUid = (uid: string) => [...this.rows.values()].find((row) => row.uid === uid)
  upsert = async (id: string, payload: AdapterPayload) => void this.rows.set(id, payload)
  find = async (id: string) => this.rows.get(id)
  findByUid = async (uid: string) => this.byUid(uid)
  findByUserCode = async () => undefined
  destroy = async (id: string) => void this.rows.delete(id)
  revokeByGrantId = async () => undefined
  consume = async (id: string) => {
    const row = this.rows.get(id)
    if (row) row.consumed = Math.floor(Date.now() / 1_000)
  }
}

const secret = 'a secret between the provider and identity'

async function follow(address: string, issuer: string): Promise<URL> {
  const jar = new Map<string, string>()
  let url = new URL(address)
  while (url.href.startsWith(issuer)) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s)
      jar.set(name, value)
    }
    const location = answer.headers.get('location')
    if (!location) throw new Error(`${answer.status} at ${url.pathname}: ${await answer.text()}`)
    url = new URL(location, url)
  }
  return url
}

/** Starts a provider that knows identity as its client. */
export async function openIdProvider(redirectUri: string): Promise<OpenIdProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const known = new Map<string, Claims>()
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'emporium',
        client_secret: secret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        require_auth_time: true,
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    cookies: { keys: ['a key for the cookies of the provider'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    adapter: Memory,
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    interactions: { url: (_ctx, { uid }) => `/login/${uid}` },
    findAccount: (_ctx, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...known.get(accountId) }),
    }),
    async loadExistingGrant({ oidc }) {
      const of = { clientId: 'emporium', accountId: oidc.session?.accountId }
      const grant = new oidc.provider.Grant(of)
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const self: OpenIdProvider = {
    issuer,
    settings: { id: 'acme', name: 'Acme', issuer, clientId: 'emporium', clientSecret: secret },
    person: null,
    visit: (address) => follow(address, issuer),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/login/')) return void answer(request, response)
    const { person } = self
    if (person) known.set(person.subject, person.claims)
    const result = person
      ? { login: { accountId: person.subject } }
      : { error: 'access_denied', error_description: 'turned back' }
    return void provider.interactionFinished(request, response, result)
  })
  return self
}
