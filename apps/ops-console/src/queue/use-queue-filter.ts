import { productTypes, reviewCase } from '@emporium/domain'
import { useAddress, type Known } from '@emporium/ui'
import { computed } from 'vue'
import type { CaseFilter } from '../cases/cases.api.ts'

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)

/** What the queue can be narrowed by and how it can be ordered, by the names in the address (RV-7). */
export const queueChoices = {
  due: ['overdue', 'soon'],
  turn: ['desk', 'seller', 'platform'],
  type: productTypes,
  kind: ['product', 'version'],
  risk: ['blocking', 'warning', 'none'],
  age: ['3', '7', '14', '30'],
  sort: ['oldest', 'newest'],
  stage: ['all', 'appealed', ...reviewCase.states],
} as const
/** The names of the filters in the address, in the order in which they are kept. */
export const filterNames = ['q', 'assignee', ...Object.keys(queueChoices)] as (
  | 'q'
  | 'assignee'
  | keyof typeof queueChoices
)[]
type Choice<Name extends keyof typeof queueChoices> = (typeof queueChoices)[Name][number]

/** What each name may say; words may say anything. */
const known: Partial<Record<(typeof filterNames)[number], Known<string>>> = {
  ...queueChoices,
  assignee: (value) => value === 'me' || value === 'none' || isId(value),
}

/** Only what has a value: what is absent does not narrow. */
const said = <Said extends object>(filter: Said) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as {
    [Name in keyof Said]?: NonNullable<Said[Name]>
  }

/** What the queue is narrowed by, kept in the address so that a link leads to the same list (RV-7). */
export function useQueueFilter() {
  const address = Object.fromEntries(
    filterNames.map((name) => [name, useAddress(name, known[name])]),
  ) as Record<(typeof filterNames)[number], ReturnType<typeof useAddress>>
  const chosen = <Name extends keyof typeof queueChoices>(name: Name) =>
    (address[name].value || undefined) as Choice<Name> | undefined
  const filter = computed<CaseFilter>(() => {
    return {
      stage: chosen('stage') ?? 'open',
      ...said({
        assignee: address.assignee.value,
        due: chosen('due'),
        waitsFor: chosen('turn'),
        type: chosen('type'),
        kind: chosen('kind'),
        risk: chosen('risk'),
        olderThanDays: Number(chosen('age') ?? 0),
        sort: chosen('sort'),
        q: address.q.value,
      }),
    }
  })
  const isNarrowed = computed(() => {
    const { stage, sort: _sort, ...rest } = filter.value
    return Object.keys(rest).length > 0 || stage !== 'open'
  })
  return { address, filter, isNarrowed }
}
