import type { Fault, FieldProblem, ProblemDetails } from '@emporium/domain'

/** What an occurrence of a problem may add: what is to be said of this case, fields at fault, and its own members. */
export type ProblemMore = {
  /** Answered as `code`, `params` and `detail`, so that pages say it in the reader's language. */
  because?: Fault
  /** Follows from `because`. */
  detail?: never
  errors?: FieldProblem[]
  /** Seconds after which another try makes sense; sent as Retry-After. */
  retryAfterSeconds?: number
  [extension: string]: unknown
}

/** A foreseen failure, answered as RFC 9457 problem details. Never carries a secret. */
export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly slug: string,
    readonly status: number,
    readonly title: string,
    readonly more: ProblemMore = {},
  ) {
    super(more.because?.detail ?? title)
  }

  /** The body of the answer. */
  toDetails(instance: string, requestId: string): ProblemDetails {
    const { because, ...more } = this.more
    return {
      type: `/problems/${this.slug}`,
      title: this.title,
      status: this.status,
      ...because,
      ...more,
      instance,
      requestId,
    }
  }
}

/** A constructor of one kind of problem; the slug is stable API, the title constant. */
export type ProblemKind = ((more?: ProblemMore) => Problem) & {
  readonly slug: string
  readonly status: number
  readonly title: string
}

const kinds = new Map<string, ProblemKind>()

/**
 * Declares a kind of problem. A slug means one thing: two services may answer the same problem, but not give one slug
 * two meanings.
 */
export function defineProblem(slug: string, status: number, title: string): ProblemKind {
  const known = kinds.get(slug)
  if (known && (known.status !== status || known.title !== title))
    throw new Error(`problem ${slug} has two meanings`)
  const kind = Object.assign((more?: ProblemMore) => new Problem(slug, status, title, more), {
    slug,
    status,
    title,
  })
  kinds.set(slug, kind)
  return kind
}

/** Every kind that the running program may answer, for its document. */
export const problemKinds = (): readonly ProblemKind[] => [...kinds.values()]

export const invalidRequest = defineProblem('invalid-request', 400, 'The request is not valid')
export const unauthenticated = defineProblem('unauthenticated', 401, 'Sign in first')
export const forbidden = defineProblem('forbidden', 403, 'You may not do this')
/** A program has none of the scopes that an operation asks for (RFC 6750 section 3.1); the member `scopes` names them. */
export const insufficientScope = defineProblem(
  'insufficient-scope',
  403,
  'The program was not given the scope for this',
)
export const notFound = defineProblem('not-found', 404, 'There is nothing here')
export const methodNotAllowed = defineProblem(
  'method-not-allowed',
  405,
  'This method is not offered',
)
export const notAcceptable = defineProblem('not-acceptable', 406, 'This form is not offered')
export const illegalTransition = defineProblem(
  'illegal-transition',
  409,
  'This is not possible in the present state',
)
export const conflict = defineProblem('conflict', 409, 'This conflicts with what is there')
export const requestInProgress = defineProblem(
  'request-in-progress',
  409,
  'The same request is being worked on',
)
export const staleEdit = defineProblem('stale-edit', 412, 'Somebody changed this in the meantime')
export const payloadTooLarge = defineProblem('payload-too-large', 413, 'This is too large')
export const unsupportedMediaType = defineProblem(
  'unsupported-media-type',
  415,
  'This kind of content is not accepted here',
)
export const idempotencyKeyReused = defineProblem(
  'idempotency-key-reused',
  422,
  'This Idempotency-Key belongs to another request',
)
export const preconditionRequired = defineProblem(
  'precondition-required',
  428,
  'Say which state you edit with If-Match',
)
export const tooManyRequests = defineProblem('too-many-requests', 429, 'Too many requests')
export const serverFault = defineProblem('server-fault', 500, 'Something went wrong on our side')
export const temporarilyUnavailable = defineProblem(
  'temporarily-unavailable',
  503,
  'This is temporarily unavailable',
)
