/** One invalid place of a request: a JSON pointer (RFC 6901, as a URI fragment) and what is wrong there; `in` when it is not the body. */
export type FieldProblem = { pointer: string; detail: string; in?: 'query' | 'path' | 'header' }

/** What every non-2xx answer carries, after RFC 9457. Clients branch on `type`, never on text. */
export type ProblemDetails = {
  type: string
  title: string
  status: number
  detail?: string
  instance?: string
  requestId?: string
  errors?: FieldProblem[]
  [extension: string]: unknown
}
