/** What a program is known by (PA-1), and what it asks leave for: all that it may, when left out. */
export type Credentials = {
  clientId: string
  clientSecret: string
  scopes?: readonly string[]
}

/** The marketplace gives this program no token (RFC 6749, section 5.2). */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
  constructor(
    /** Such as `invalid_client` or `invalid_scope`. */
    readonly code: string,
    words: string,
  ) {
    super(words)
  }

  /** Asking again later makes sense. */
  get isPassing(): boolean {
    return this.code === 'temporarily_unavailable' || this.code === 'server_error'
  }
}

/** A token is replaced when so little of its life is left, in milliseconds. */
const earlyMs = 60_000

type Token = { value: string; endsAt: number }
type Metadata = { issuer?: string; token_endpoint?: string }
type Granted = { access_token: string; expires_in: number }

/** Where tokens come from. */
export type TokenSource = {
  /** A token that is good for a while. */
  current(): Promise<string>
  /** Another token than the one that was refused. */
  renewed(refused: string): Promise<string>
}

type Access = Credentials & { baseUrl: string; fetch: typeof globalThis.fetch; now: () => number }

/** Finds the token endpoint by the metadata document, which must be the issuer's own (RFC 8414, section 3.3). */
async function findEndpoint({ baseUrl, fetch }: Access): Promise<string> {
  const response = await fetch(`${baseUrl}/.well-known/oauth-authorization-server`)
  if (response.status === 429 || response.status >= 500)
    throw new TokenRefused('server_error', `The metadata document answered ${response.status}.`)
  const { issuer, token_endpoint: endpoint } = response.ok
    ? ((await response.json()) as Metadata)
    : {}
  if (!endpoint) throw new TokenRefused('no_metadata', `${baseUrl} is no Emporium marketplace.`)
  if (issuer !== baseUrl)
    throw new TokenRefused('other_issuer', `${baseUrl} calls itself ${issuer}: use that address.`)
  return endpoint
}

async function askToken(endpoint: string, access: Access): Promise<Token> {
  const { clientId, clientSecret, scopes, fetch, now } = access
  const form = new URLSearchParams({ grant_type: 'client_credentials' })
  if (scopes) form.set('scope', scopes.join(' '))
  const pair = [clientId, clientSecret].map(encodeURIComponent).join(':')
  const askedAt = now()
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
    body: form,
  })
  const body = (await response.json().catch(() => ({}))) as Partial<Granted> & {
    error?: string
    error_description?: string
  }
  if (!response.ok || !body.access_token)
    throw new TokenRefused(
      body.error ?? 'server_error',
      body.error_description ?? `The token endpoint answered ${response.status}.`,
    )
  return { value: body.access_token, endsAt: askedAt + (body.expires_in ?? 0) * 1_000 }
}

/** Keeps one token and asks for the next before it ends; who asks at the same time shares one request. */
export function tokenSource(access: Access): TokenSource {
  let endpoint: string | null = null
  let token: Token | null = null
  let asking: Promise<Token> | null = null
  const ask = async () => {
    try {
      endpoint ??= await findEndpoint(access)
      return (token = await askToken(endpoint, access))
    } finally {
      asking = null
    }
  }
  const next = async () => (await (asking ??= ask())).value
  return {
    current: async () => (token && token.endsAt - earlyMs > access.now() ? token.value : next()),
    renewed: async (refused) => (token && token.value !== refused ? token.value : next()),
  }
}
