import { describe, expect, it } from 'vitest'
import { familyOf, useInstanceTypeFilter } from './use-instance-type-filter.ts'

const type = (id: string, cpuCores: number, memoryGiB: number) => ({
  id,
  cpuCores,
  memoryGiB,
  ioOptimized: true,
  isAdvisedForSingapore: false,
})
const types = [
  type('ecs.s2.large', 2, 4),
  type('ecs.s2.xlarge', 2, 8),
  type('ecs.n1.small', 1, 2),
  type('ecs.t6-c1m1.large', 2, 2),
]
const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id)

describe('IM-8 narrowing instance types', () => {
  it('knows the family of a type', () => {
    expect(familyOf('ecs.t6-c1m1.large')).toBe('ecs.t6-c1m1')
  })

  it('narrows by words, family, cores and memory, alone and together', () => {
    const { filter, matching, isNarrowed, widen } = useInstanceTypeFilter(() => types)
    expect(matching.value).toHaveLength(4)
    expect(isNarrowed.value).toBe(false)
    filter.cpu = '2'
    expect(idsOf(matching.value)).toEqual(['ecs.s2.large', 'ecs.s2.xlarge', 'ecs.t6-c1m1.large'])
    filter.family = 'ecs.s2'
    filter.memory = '8'
    expect(idsOf(matching.value)).toEqual(['ecs.s2.xlarge'])
    filter.q = 'SMALL'
    expect(matching.value).toEqual([])
    expect(isNarrowed.value).toBe(true)
    widen()
    expect(matching.value).toHaveLength(4)
  })

  it('offers only what there is, in order', () => {
    const { choices } = useInstanceTypeFilter(() => types)
    expect(choices.value).toEqual({
      families: ['ecs.n1', 'ecs.s2', 'ecs.t6-c1m1'],
      cpus: [1, 2],
      memories: [2, 4, 8],
    })
  })
})
