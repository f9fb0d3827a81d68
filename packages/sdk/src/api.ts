import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { paths as CatalogPaths } from './generated/catalog.ts'
import type { paths as IdentityPaths } from './generated/identity.ts'
import type { paths as ImageReviewPaths } from './generated/image-review.ts'
import { keyedOperations } from './generated/keyed-operations.ts'
import type { paths as RatingsPaths } from './generated/ratings.ts'
import type { paths as TransactionsPaths } from './generated/transactions.ts'
import type { paths as VendorOnboardingPaths } from './generated/vendor-onboarding.ts'
import { problemOf } from './problem.ts'
import type { Send } from './transport.ts'

/** Every path that a vendor's program may call. */
export type paths = IdentityPaths &
  VendorOnboardingPaths &
  CatalogPaths &
  ImageReviewPaths &
  TransactionsPaths &
  RatingsPaths

/** The typed operations: `await api.GET('/api/v1/orders')`; each takes a `signal`. */
export type Api = Client<paths>

const keyed = new Set(keyedOperations)

/** Lets what creates something be sent again without being done twice; a caller's own key stays. */
const sayOnce: Middleware = {
  onRequest({ request, schemaPath }) {
    const takesKey = keyed.has(`${request.method} ${schemaPath}`)
    if (takesKey && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', crypto.randomUUID())
    return request
  },
}

const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok && response.status !== 304) throw await problemOf(response)
    return response
  },
}

/** The operations over a way to send requests. Whatever is not a success is thrown. */
export function createApi(baseUrl: string, send: Send): Api {
  const api = createClient<paths>({ baseUrl, fetch: send })
  api.use(throwProblems, sayOnce)
  return api
}
