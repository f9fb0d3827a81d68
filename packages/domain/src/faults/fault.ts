import type { FieldProblem } from '../problem-details.ts'
import { fillFault, readFaultParams, type FaultParams } from './fault-params.ts'
import { faultsEn } from './fault-words.en.ts'

/** What a server can say of something that it does not take; stable API, so that pages have words of their own. */
export type FaultCode = keyof typeof faultsEn
/** Something that was said: a code with parameters for pages and programs, and the same in English (RFC 9457). */
export type Fault = { code: string; params?: FaultParams; detail: string }

/** Says something by its code; the English detail follows from it. */
export function faultOf(code: FaultCode, params: FaultParams = {}): Fault {
  const detail = fillFault(faultsEn[code], readFaultParams(params))
  return { code, ...(Object.keys(params).length > 0 ? { params } : {}), detail }
}

/** Says something of one place of a request: `faultAt('#/name', 'too-long', { limit: 100 })`. */
export const faultAt = (pointer: string, code: FaultCode, params?: FaultParams): FieldProblem => ({
  pointer,
  ...faultOf(code, params),
})
