import type { FieldProblem } from '../problem-details.ts'
import { regionLabel } from '../regions.ts'
import { filledIn, withOneStop } from '../sentences.ts'
import { faultsEn } from './fault-words.en.ts'

/** What a server can say of something that it does not take; stable API, so that pages have words of their own. */
export type FaultCode = keyof typeof faultsEn
/** What fills the places of the words. `region` and `regions` are ids, for which the words have names. */
export type FaultParams = Readonly<Record<string, string | number | readonly string[]>>
/** Something that was said: a code with parameters for pages and programs, and the same in English (RFC 9457). */
export type Fault = { code: string; params?: FaultParams; detail: string }

/** How the parameters are read out in one language. */
export type FaultReading = { regionName: (id: string) => string; comma: string }

const inEnglish: FaultReading = { regionName: regionLabel, comma: ', ' }

/** The parameters as texts: regions by their names, lists with commas. */
export function readFaultParams(
  params: FaultParams,
  { regionName, comma }: FaultReading = inEnglish,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const read = (one: unknown) =>
        /^regions?$/.test(name) ? regionName(String(one)) : String(one)
      return [name, typeof value === 'object' ? value.map(read).join(comma) : read(value)]
    }),
  )
}

/** Words with their places filled from parameters that were read out. */
export const fillFault = (words: string, read: Readonly<Record<string, string>>): string =>
  withOneStop(words.replace(/\{(\w+)\}/g, (_all, name: string) => filledIn(read[name] ?? '')))

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
