import type { InstanceTypeFacts } from '@emporium/events'

const guide = [
  ['ecs.n1.tiny', 1, 1],
  ['ecs.n1.small', 1, 2],
  ['ecs.s1.small', 1, 2],
  ['ecs.n2.small', 1, 4],
  ['ecs.e3.small', 1, 8],
  ['ecs.n1.medium', 2, 4],
  ['ecs.s2.large', 2, 4],
  ['ecs.n2.medium', 2, 8],
  ['ecs.n1.large', 4, 8],
  ['ecs.s3.large', 4, 8],
  ['ecs.n2.large', 4, 16],
] as const

/** The instance types of the seller guide: what is offered while the cloud has never answered (IM-8). */
export const guideInstanceTypes: readonly InstanceTypeFacts[] = guide.map(
  ([id, cpuCores, memoryGiB]) => ({ id, cpuCores, memoryGiB, ioOptimized: true }),
)
