/** What fills the words of a code. */
export type FaultParams = Readonly<Record<string, string | number | readonly string[]>>

/** One invalid place of a request: by a stable code with parameters, and in English. */
export type FieldProblem = {
  pointer: string
  code: string
  params?: FaultParams
  detail: string
  in?: 'query' | 'path' | 'header'
}

/** An answer that is not a success, as RFC 9457 describes it. */
export type ProblemDetails = {
  type: string
  title: string
  status: number
  detail?: string
  /** What `detail` says, for pages in other languages. */
  code?: string
  params?: FaultParams
  requestId?: string
  errors?: FieldProblem[]
  [extension: string]: unknown
}

/** What the client throws for every answer that is not a success. Branch on `problem.type`. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  constructor(readonly problem: ProblemDetails) {
    super(problem.detail ?? problem.title)
  }
}

/** No answer came: the network or the gateway is away. */
export const unreachable: ProblemDetails = {
  type: '/problems/unreachable',
  title: 'The marketplace cannot be reached',
  status: 0,
  code: 'check-connection',
  detail: 'Check your connection and try again.',
}

/** The problem of an answer, also when something in between answered without one. */
export function problemOf(status: number, body: unknown): ProblemDetails {
  if (typeof body === 'object' && body !== null && 'type' in body && 'title' in body)
    return { ...(body as ProblemDetails), status }
  return { type: 'about:blank', title: `The server answered ${status}`, status }
}
