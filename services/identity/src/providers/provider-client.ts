import * as oidc from 'openid-client'
import { providerCancelled, providerRefused, providerUnreachable } from './provider.problems.ts'
import { isLoopback, type ProviderSettings } from './provider.settings.ts'

/** What must come back unchanged from the provider. */
export type Proof = { state: string; nonce: string; verifier: string }

/** Who came back, in the provider's words. */
export type Claims = {
  subject: string
  email: string | null
  isEmailVerified: boolean
  name: string | null
  /** When the person proved to the provider who they are, if it says so. */
  authenticatedAt: Date | null
}

/** A provider that people may sign in with. */
export type SignInProvider = Pick<ProviderSettings, 'id' | 'name' | 'issuer'> & {
  /** Where the browser goes; `isAnew` demands that the person proves again who they are. Throws provider-unreachable. */
  addressFor(of: Proof & { redirectUri: string; isAnew: boolean }): Promise<string>
  /** Checks the answer and exchanges its code. Throws provider-unreachable, -cancelled, -refused. */
  claimsOf(callback: URL, proof: Proof): Promise<Claims>
}

const timeoutSeconds = 8
/** How long what a provider publishes about itself is believed, in milliseconds. */
const publishedMs = 60 * 60_000

function isAway(error: unknown): boolean {
  const { name, code, status } = (error ?? {}) as Record<'name' | 'code' | 'status', unknown>
  // What `fetch` throws when nobody is there.
  if (name === 'TypeError') return true
  return code === 'OAUTH_TIMEOUT' || (typeof status === 'number' && status >= 500)
}

/** What went wrong in words for the person; the cause is kept for the log and never shown. */
function inOurWords(cause: unknown): Error {
  if (cause instanceof oidc.AuthorizationResponseError)
    return Object.assign(
      cause.error === 'access_denied' ? providerCancelled() : providerRefused(),
      { cause },
    )
  const chain = [cause, (cause as { cause?: unknown }).cause]
  return Object.assign(chain.some(isAway) ? providerUnreachable() : providerRefused(), { cause })
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null

/** Discovers the provider when it is first needed, and again when that failed or is an hour old. */
function discovery(settings: ProviderSettings): () => Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret } = settings
  let known: { at: number; found: Promise<oidc.Configuration> } | null = null
  return () => {
    if (known && performance.now() - known.at < publishedMs) return known.found
    const found = oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: timeoutSeconds,
      execute: issuer.startsWith('http:') && isLoopback(issuer) ? [oidc.allowInsecureRequests] : [],
    })
    const mine = { at: performance.now(), found }
    known = mine
    found.catch(() => {
      if (known === mine) known = null
    })
    return found
  }
}

/** Some providers say who it is in the ID token, others only when asked. */
async function withUserInfo(
  configuration: oidc.Configuration,
  tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>,
): Promise<oidc.IDToken & Partial<oidc.UserInfoResponse>> {
  const claims = tokens.claims()
  if (!claims) throw providerRefused()
  if (claims['email'] !== undefined || !configuration.serverMetadata().userinfo_endpoint)
    return claims
  const said = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
  return { ...said, ...claims }
}

/** A provider, by the authorization code flow with PKCE, state and nonce (OpenID Connect Core 3.1, RFC 9700 2.1.1). */
export function signInProvider(settings: ProviderSettings): SignInProvider {
  const { id, name, issuer, scope } = settings
  const discover = discovery(settings)
  return {
    id,
    name,
    issuer,
    async addressFor({ redirectUri, state, nonce, verifier, isAnew }) {
      try {
        const configuration = await discover()
        const asksTime = configuration.serverMetadata()['claims_parameter_supported'] === true
        return oidc.buildAuthorizationUrl(configuration, {
          redirect_uri: redirectUri,
          scope,
          state,
          nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          ...(isAnew ? { prompt: 'login', max_age: '0' } : {}),
          ...(asksTime
            ? { claims: JSON.stringify({ id_token: { auth_time: { essential: true } } }) }
            : {}),
        }).href
      } catch (error) {
        throw inOurWords(error)
      }
    },
    async claimsOf(callback, { state, nonce, verifier }) {
      try {
        const configuration = await discover()
        const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const claims = await withUserInfo(configuration, tokens)
        const at = claims.auth_time
        return {
          subject: claims.sub,
          email: textOf(claims.email),
          isEmailVerified: claims.email_verified === true,
          name: textOf(claims.name),
          authenticatedAt: typeof at === 'number' ? new Date(at * 1_000) : null,
        }
      } catch (error) {
        throw inOurWords(error)
      }
    },
  }
}
