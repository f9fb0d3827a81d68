import { describe, expect, it } from '@jest/globals'
import { advisedType, isSmaller, recommendedSize } from './recommended-size.ts'

const types = [
  { id: 'ecs.s1.small', cpuCores: 1, memoryGiB: 2 },
  { id: 'ecs.n1.medium', cpuCores: 2, memoryGiB: 4 },
  { id: 'ecs.s2.large', cpuCores: 2, memoryGiB: 4 },
  { id: 'ecs.g6.xlarge', cpuCores: 4, memoryGiB: 16 },
]

describe('the size that a seller recommends', () => {
  it.each([
    ['ecs.s2.large or above', 2, 4],
    ['ECS.S2.LARGE.', 2, 4],
    ['ecs.g6.xlarge, at least ecs.n1.medium', 2, 4],
    ['2 vCPU and 4 GiB', 2, 4],
    ['At least 4 cores, 8 GB of memory, 100 GB disk', 4, 8],
    ['100 GB system disk, 8 GB memory', 0, 8],
    ['2核4G 及以上', 2, 4],
    ['4C8G', 4, 8],
    ['2-core', 2, 0],
  ])('IM-7 reads "%s"', (text, cpuCores, memoryGiB) => {
    expect(recommendedSize(text, types)).toEqual({ cpuCores, memoryGiB })
  })

  it.each(['', 'A big one', 'ecs.t9.huge or above', 'ecs.s1.smaller', '100 GB SSD'])(
    'IM-7 reads nothing into "%s"',
    (text) => {
      expect(recommendedSize(text, types)).toBeNull()
    },
  )

  it('ST-2 knows a size that has less in any respect', () => {
    const least = { cpuCores: 2, memoryGiB: 4 }
    expect(isSmaller({ cpuCores: 1, memoryGiB: 8 }, least)).toBe(true)
    expect(isSmaller({ cpuCores: 4, memoryGiB: 2 }, least)).toBe(true)
    expect(isSmaller({ cpuCores: 2, memoryGiB: 4 }, least)).toBe(false)
  })

  it.each([
    ['ecs.s2.large or above', 'ecs.s2.large'],
    ['2 vCPU, 4 GiB', 'ecs.n1.medium'],
    ['4 vCPU', 'ecs.g6.xlarge'],
    ['64 vCPU', 'ecs.g6.xlarge'],
    ['whatever you have', 'ecs.s1.small'],
  ])('ST-2 offers for "%s" first %s', (text, id) => {
    expect(advisedType(text, types)?.id).toBe(id)
  })

  it('ST-2 offers nothing where nothing is declared', () => {
    expect(advisedType('2 vCPU', [])).toBeUndefined()
  })
})
