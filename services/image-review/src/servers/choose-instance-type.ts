import type { InstanceType } from '@emporium/cloud'
import type { ImageFacts } from '@emporium/events'

/**
 * The smallest supported size that the region knows and that fits the image's architecture, leaving out those that
 * were sold out; null when there is none (RV-3).
 */
export function chooseInstanceType(
  facts: ImageFacts,
  offered: readonly InstanceType[],
  soldOut: readonly string[],
): string | null {
  const supported = new Set(facts.instanceTypes.map(({ id }) => id))
  const [smallest] = offered
    .filter(
      ({ id, architecture }) =>
        supported.has(id) && !soldOut.includes(id) && architecture === facts.source.architecture,
    )
    .toSorted(
      (a, b) => a.memoryGiB - b.memoryGiB || a.cpuCores - b.cpuCores || a.id.localeCompare(b.id),
    )
  return smallest?.id ?? null
}
