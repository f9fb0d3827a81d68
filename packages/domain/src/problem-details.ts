import type { FaultParams } from './faults/fault-params.ts'

/**
 * One invalid place of a request: a JSON pointer (RFC 6901, as a URI fragment) and what is wrong there, by a stable code
 * with parameters and in English; `in` when it is not the body.
 */
export type FieldProblem = {
  pointer: string
  code: string
  params?: FaultParams
  detail: string
  in?: 'query' | 'path' | 'header'
}

/**
 * What every non-2xx answer carries, after RFC 9457. Clients branch on `type` and `code`, never on text; `code` and
 * `params` say what `detail` says.
 */
export type ProblemDetails = {
  type: string
  title: string
  status: number
  detail?: string
  code?: string
  params?: FaultParams
  instance?: string
  requestId?: string
  errors?: FieldProblem[]
  [extension: string]: unknown
}
