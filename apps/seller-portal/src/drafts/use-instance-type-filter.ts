import type { InstanceTypeView } from '@emporium/api-client'
import { computed, reactive } from 'vue'

/** What the list of instance types is narrowed by; an empty text does not narrow. */
export type InstanceTypeFilter = { q: string; family: string; cpu: string; memory: string }

/** The family of a type: `ecs.s2` of `ecs.s2.large`. */
export const familyOf = (id: string): string => id.split('.').slice(0, 2).join('.')

const inOrder = (values: number[]) => [...new Set(values)].sort((a, b) => a - b)

/** Narrows instance types by words, family, cores and memory; offers only what there is (IM-8). */
export function useInstanceTypeFilter(types: () => readonly InstanceTypeView[]) {
  const filter = reactive<InstanceTypeFilter>({ q: '', family: '', cpu: '', memory: '' })
  const fits = ({ id, cpuCores, memoryGiB }: InstanceTypeView) =>
    id.toLowerCase().includes(filter.q.trim().toLowerCase()) &&
    (filter.family === '' || familyOf(id) === filter.family) &&
    (filter.cpu === '' || cpuCores === Number(filter.cpu)) &&
    (filter.memory === '' || memoryGiB === Number(filter.memory))
  const matching = computed(() => types().filter(fits))
  const choices = computed(() => ({
    families: [...new Set(types().map(({ id }) => familyOf(id)))].sort(),
    cpus: inOrder(types().map(({ cpuCores }) => cpuCores)),
    memories: inOrder(types().map(({ memoryGiB }) => memoryGiB)),
  }))
  const isNarrowed = computed(() => Object.values(filter).some((value) => value !== ''))
  const widen = () => Object.assign(filter, { q: '', family: '', cpu: '', memory: '' })
  return { filter, matching, choices, isNarrowed, widen }
}
