type Answer = { headers?: Record<string, unknown> } & Record<string, unknown>
type Operation = { responses?: Record<string, Answer>; security?: readonly object[] }
type Document = {
  paths?: Record<string, Record<string, Operation>>
  components?: Record<string, Record<string, unknown>>
}

const header = (description: string) => ({
  description,
  schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 1_000_000 },
})

/** The headers of `limitRates`, by their names in the draft of the IETF, and the one that other origins would need. */
const headers = {
  'RateLimit-Limit': header('Requests that you may send in a minute'),
  'RateLimit-Remaining': header('How many of them are left'),
  'RateLimit-Reset': header('Seconds until all are free again'),
  'Retry-After': header('Seconds after which asking again makes sense'),
  'Access-Control-Allow-Origin': {
    description:
      'Never sent: programs need none, and the pages of other sites are not to read answers (ASVS 3.4.2)',
    schema: { type: 'string', maxLength: 200 },
  },
}
const refTo = (name: keyof typeof headers) => ({ $ref: `#/components/headers/${name}` })
/** Headers of whatever is answered. */
const common = Object.fromEntries(
  (
    [
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
      'Access-Control-Allow-Origin',
    ] as const
  ).map((name) => [name, refTo(name)]),
)

const problem = (description: string, more: object = {}) => ({
  description,
  headers: { ...common, ...more },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** What every operation may answer besides its own. */
const responses = {
  Unauthenticated: problem('There is no access token, or it is not good any more'),
  TooManyRequests: problem('Too many requests in too short a time', {
    'Retry-After': refTo('Retry-After'),
  }),
  Fault: problem('A fault of ours; it is safe to ask again with the same Idempotency-Key'),
}
const answer = (name: keyof typeof responses) => ({ $ref: `#/components/responses/${name}` })

/** Whether an operation asks who calls. */
const isGuarded = ({ security = [] }: Operation) =>
  security.some((way) => Object.keys(way).length > 0)

function answersOf(operation: Operation): Operation {
  const own = Object.entries(operation.responses ?? {}).map(([status, said]) => [
    status,
    /^[24]/.test(status) ? { ...said, headers: { ...common, ...said.headers } } : said,
  ])
  const added = {
    ...(isGuarded(operation) ? { 401: answer('Unauthenticated') } : {}),
    429: answer('TooManyRequests'),
    500: answer('Fault'),
  }
  return { ...operation, responses: { ...added, ...Object.fromEntries(own) } }
}

/** A document that says of every operation what all of them may answer, and with which headers. */
export function withCommonAnswers<D extends object>(document: D): D {
  const { paths = {}, components = {} } = document as Document
  const told = Object.entries(paths).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [method, answersOf(operation)]),
    ),
  ])
  return {
    ...document,
    paths: Object.fromEntries(told),
    components: { ...components, headers, responses },
  }
}
