import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { paths as CatalogPaths } from './generated/catalog.ts'
import type { paths as IdentityPaths } from './generated/identity.ts'
import type { paths as ImageReviewPaths } from './generated/image-review.ts'
import type { paths as RatingsPaths } from './generated/ratings.ts'
import type { paths as TransactionsPaths } from './generated/transactions.ts'
import type { paths as VendorOnboardingPaths } from './generated/vendor-onboarding.ts'
import { ApiProblem, problemOf, unreachable } from './problem.ts'
import { sayOnce } from './say-once.ts'

/** Every path of the public API, whichever service answers it. */
export type paths = IdentityPaths &
  VendorOnboardingPaths &
  CatalogPaths &
  ImageReviewPaths &
  TransactionsPaths &
  RatingsPaths

/** The typed client: `await api.GET('/api/v1/me')`. */
export type ApiClient = Client<paths>

/** How a client reaches the API and says who asks. */
export type ApiClientOptions = {
  /** The origin; empty in a browser on the same origin. */
  baseUrl?: string
  /** The access token to send, if there is one. */
  accessToken?: () => string | null | Promise<string | null>
  /** Gets a new token after a 401, or null when nobody is signed in any more; the request is then sent once more. */
  renew?: () => Promise<string | null>
  /** Lets the person confirm that it is them, when a sensitive act asks for it; the request is then sent once more. */
  confirm?: () => Promise<boolean>
  fetch?: typeof globalThis.fetch
}

async function asksForConfirmation(response: Response): Promise<boolean> {
  if (response.status !== 403) return false
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  return problemOf(403, body).type === '/problems/reauthentication-required'
}

function authorize(
  { accessToken, renew, confirm }: ApiClientOptions,
  send: typeof globalThis.fetch,
): Middleware {
  const retries = new WeakMap<Request, Request>()
  const again = async (request: Request, token: string | null | undefined) => {
    if (token) request.headers.set('authorization', `Bearer ${token}`)
    return send(request)
  }
  return {
    async onRequest({ request }) {
      const token = await accessToken?.()
      if (token) request.headers.set('authorization', `Bearer ${token}`)
      if (token && (renew || confirm)) retries.set(request, request.clone())
      return request
    },
    async onResponse({ request, response }) {
      const retry = retries.get(request)
      if (!retry) return response
      if (response.status === 401 && renew) {
        const token = await renew()
        return token ? again(retry, token) : response
      }
      if (confirm && (await asksForConfirmation(response)))
        return (await confirm()) ? again(retry, await accessToken?.()) : response
      return response
    },
  }
}

/** Throws instead of answering with a problem, so that a caller deals with successes alone. */
const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (response.ok || response.status === 304) return response
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => null)
    throw new ApiProblem(problemOf(response.status, body))
  },
  onError() {
    return new ApiProblem(unreachable)
  },
}

/** Makes a client. Every answer that is not a success is thrown as {@link ApiProblem}. */
export function createApiClient(options: ApiClientOptions = {}): ApiClient {
  const send =
    options.fetch ?? ((request: Parameters<typeof fetch>[0]) => globalThis.fetch(request))
  const client = createClient<paths>({ baseUrl: options.baseUrl ?? '', fetch: send as never })
  // Responses pass the last middleware first: renewing sees the 401 before it is thrown.
  client.use(throwProblems, sayOnce(), authorize(options, send as typeof globalThis.fetch))
  return client
}
