import type { CaseFilter } from '../cases/cases.api.ts'

/** The names in the address of what the API calls otherwise, or leaves out. */
const names = { waitsFor: 'turn', olderThanDays: 'age' } as const satisfies Partial<
  Record<keyof CaseFilter, string>
>

/** A filter as it stands in the address of the queue; the open stages are what an empty address shows. */
export function addressOf(filter: CaseFilter): Record<string, string> {
  const { stage, ...others } = filter
  return Object.fromEntries(
    Object.entries({ ...(stage && stage !== 'open' ? { stage } : {}), ...others })
      .filter(([, value]) => value)
      .map(([name, value]) => [names[name as keyof typeof names] ?? name, String(value)]),
  )
}
