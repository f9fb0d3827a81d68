import { regionLabel } from '../regions.ts'
import { filledIn, withOneStop } from '../sentences.ts'

/** What fills the places of the words. `region` and `regions` are ids, for which the words have names. */
export type FaultParams = Readonly<Record<string, string | number | readonly string[]>>

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
