import { pageOf } from '../api/page.ts'
import type { Action } from '../api/call.ts'

/** A size of server that the simulated cloud sells. */
export type InstanceType = {
  id: string
  family: string
  cores: number
  memoryGiB: number
  isArm: boolean
}

type Size = readonly [suffix: string, cores: number, memoryGiB: number]

function family(name: string, sizes: readonly Size[], isArm = false): InstanceType[] {
  return sizes.map(([suffix, cores, memoryGiB]) => ({
    id: `${name}.${suffix}`,
    family: name,
    cores,
    memoryGiB,
    isArm,
  }))
}

/** The usual ladder of a modern family with so many GiB per core. */
function ladder(perCore: number): Size[] {
  const sizes = [
    ['large', 2],
    ['xlarge', 4],
    ['2xlarge', 8],
    ['4xlarge', 16],
    ['8xlarge', 32],
  ] as const
  return sizes.map(([suffix, cores]) => [suffix, cores, cores * perCore])
}

/** Those that the sellers' guide names come first, then today's families. */
export const instanceTypes: readonly InstanceType[] = [
  ...family('ecs.n1', [
    ['tiny', 1, 1],
    ['small', 1, 2],
    ['medium', 2, 4],
    ['large', 4, 8],
    ['xlarge', 8, 16],
  ]),
  ...family('ecs.n2', [
    ['small', 1, 4],
    ['medium', 2, 8],
    ['large', 4, 16],
  ]),
  ...family('ecs.s1', [
    ['small', 1, 2],
    ['medium', 1, 4],
  ]),
  ...family('ecs.s2', [
    ['small', 2, 2],
    ['large', 2, 4],
    ['xlarge', 2, 8],
  ]),
  ...family('ecs.s3', [
    ['medium', 4, 4],
    ['large', 4, 8],
  ]),
  ...family('ecs.t1', [
    ['xsmall', 1, 0.5],
    ['small', 1, 1],
  ]),
  ...family('ecs.t6-c1m1', [['large', 2, 2]]),
  ...family('ecs.t6-c1m2', [['large', 2, 4]]),
  ...family('ecs.e-c1m2', [
    ['large', 2, 4],
    ['xlarge', 4, 8],
  ]),
  ...['ecs.c6', 'ecs.c7', 'ecs.c8i'].flatMap((name) => family(name, ladder(2))),
  ...['ecs.g6', 'ecs.g7', 'ecs.g8i'].flatMap((name) => family(name, ladder(4))),
  ...['ecs.r7', 'ecs.r8i'].flatMap((name) => family(name, ladder(8))),
  ...family('ecs.g8y', ladder(4), true),
]

/** ECS DescribeInstanceTypes. */
export const describeInstanceTypes: Action = ({ parameters }) => {
  const ids = parameters.list('InstanceTypes')
  const fitting = instanceTypes.filter((type) => ids.length === 0 || ids.includes(type.id))
  const { items, NextToken } = pageOf(fitting, parameters, 1600)
  return {
    InstanceTypes: {
      InstanceType: items.map((type) => ({
        InstanceTypeId: type.id,
        InstanceTypeFamily: type.family,
        CpuCoreCount: type.cores,
        MemorySize: type.memoryGiB,
        CpuArchitecture: type.isArm ? 'ARM' : 'X86',
      })),
    },
    ...(NextToken && { NextToken }),
  }
}
