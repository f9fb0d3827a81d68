/** One invalid place of a request: where, by a stable code, and in words. */
export type FieldProblem = {
  /** The place as a JSON pointer into what was sent: `#/pictures/0/alt`. */
  pointer: string
  code: string
  params?: Readonly<Record<string, unknown>>
  detail: string
  in?: 'query' | 'path' | 'header'
}

/** An answer that is not a success, as RFC 9457 describes it. */
export type ProblemDetails = {
  type: string
  title: string
  status: number
  detail?: string
  requestId?: string
  errors?: readonly FieldProblem[]
  [extension: string]: unknown
}

/** Thrown for every answer that is not a success. Branch on {@link type}, which never changes; words may. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  constructor(
    /** The answer as it came, with the fields that only this type has. */
    readonly problem: ProblemDetails,
    options?: ErrorOptions,
  ) {
    super(problem.detail ?? problem.title, options)
  }

  /** What it is, such as `/problems/hand-over-used`. */
  get type(): string {
    return this.problem.type
  }
  /** The HTTP status; 0 when no answer came. */
  get status(): number {
    return this.problem.status
  }
  /** What operations of the marketplace can find the request by. */
  get requestId(): string | undefined {
    return this.problem.requestId
  }
  /** What is wrong with single fields; empty when it is the request as a whole. */
  get errors(): readonly FieldProblem[] {
    return this.problem.errors ?? []
  }
  /** The places at fault, as JSON pointers. */
  get pointers(): string[] {
    return this.errors.map(({ pointer }) => pointer)
  }
}

/** No answer came, however often it was asked. */
export const unreachable = (cause: unknown): ApiProblem =>
  new ApiProblem(
    { type: '/problems/unreachable', title: 'The marketplace cannot be reached', status: 0 },
    { cause },
  )

/** The problem of an answer, also when something in between answered without one. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const { status } = response
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const isProblem = typeof body === 'object' && body !== null && 'type' in body && 'title' in body
  const details = isProblem
    ? { ...(body as ProblemDetails), status }
    : { type: 'about:blank', title: `The server answered ${status}`, status }
  return new ApiProblem(details)
}
