import { productTypes, reviewCase } from '@emporium/domain'
import { computed } from 'vue'
import type { CaseFilter } from '../cases/cases.api.ts'
import { useAddress } from '../paging/use-address.ts'

const stages = ['all', ...reviewCase.states] as const
const assignees = ['me', 'none'] as const

/** What the queue is narrowed by, kept in the address so that a link leads to the same list (RV-7). */
export function useQueueFilter() {
  const address = {
    stage: useAddress('stage'),
    assignee: useAddress('assignee'),
    overdue: useAddress('overdue'),
    type: useAddress('type'),
    q: useAddress('q'),
  }
  const filter = computed<CaseFilter>(() => {
    const type = productTypes.find((one) => one === address.type.value)
    const assignee = assignees.find((one) => one === address.assignee.value)
    return {
      stage: stages.find((one) => one === address.stage.value) ?? 'open',
      ...(assignee ? { assignee } : {}),
      ...(address.overdue.value ? { overdue: true } : {}),
      ...(type ? { type } : {}),
      ...(address.q.value ? { q: address.q.value } : {}),
    }
  })
  const isNarrowed = computed(
    () => Object.keys(filter.value).length > 1 || filter.value.stage !== 'open',
  )
  return { address, filter, isNarrowed }
}
