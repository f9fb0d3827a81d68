import type { Cloud } from '@emporium/cloud'
import type { RegionId } from '@emporium/domain'
import type { InstanceTypeFacts } from '@emporium/events'
import type { FastifyBaseLogger } from 'fastify'
import type { DataSource } from 'typeorm'
import { guideInstanceTypes } from './guide-instance-types.ts'
import { InstanceTypeList } from './instance-type-list.entity.ts'

/** How long a list is believed, and how long a failed question is not asked again, in milliseconds. */
const believedFor = 60 * 60_000
const askedAgainAfter = 30_000

/** Instance types of a region, and where the list is from. */
export type RegionInstanceTypes = {
  items: readonly InstanceTypeFacts[]
  origin: 'cloud' | 'kept' | 'guide'
}

/** The instance types of each region (IM-8). */
export type InstanceTypes = {
  ofRegion(regionId: RegionId): Promise<RegionInstanceTypes>
  /** Facts of the types named, as any of these regions or the guide knows them; unknown ids are left out. */
  resolve(ids: readonly string[], regionIds: readonly RegionId[]): Promise<InstanceTypeFacts[]>
}

type Known = RegionInstanceTypes & { until: number }

/**
 * The cloud's list, remembered in memory and in a table so that it is there when the cloud is away; the guide's list
 * when the cloud has never answered. `cloud` is the platform's own connection, null when none is configured.
 */
export function rememberInstanceTypes(parts: {
  cloud: Cloud | null
  dataSource: DataSource
  log: FastifyBaseLogger
  clock: () => Date
}): InstanceTypes {
  const { cloud, dataSource, log, clock } = parts
  const known = new Map<RegionId, Promise<Known>>()

  const ask = async (regionId: RegionId): Promise<Known> => {
    if (!cloud) throw new Error('no access key of the platform is configured')
    const found = await cloud.listInstanceTypes({ regionId })
    const items = found
      .map(({ id, cpuCores, memoryGiB, ioOptimized }) => ({ id, cpuCores, memoryGiB, ioOptimized }))
      .sort(
        (a, b) => a.cpuCores - b.cpuCores || a.memoryGiB - b.memoryGiB || a.id.localeCompare(b.id),
      )
    await dataSource.manager.upsert(InstanceTypeList, { regionId, items, fetchedAt: clock() }, [
      'regionId',
    ])
    return { items, origin: 'cloud', until: clock().getTime() + believedFor }
  }
  const recall = async (regionId: RegionId): Promise<Known> => {
    const until = clock().getTime() + askedAgainAfter
    const kept = await dataSource.manager.findOneBy(InstanceTypeList, { regionId })
    return kept
      ? { items: kept.items, origin: 'kept', until }
      : { items: guideInstanceTypes, origin: 'guide', until }
  }
  const refresh = (regionId: RegionId): Promise<Known> => {
    const asking = ask(regionId).catch((error: unknown) => {
      log.warn({ err: error, regionId }, 'the cloud does not tell its instance types')
      return recall(regionId)
    })
    known.set(regionId, asking)
    asking.catch(() => known.delete(regionId))
    return asking
  }
  const ofRegion = async (regionId: RegionId): Promise<Known> => {
    const present = await known.get(regionId)
    return present && present.until > clock().getTime() ? present : refresh(regionId)
  }
  return {
    ofRegion,
    async resolve(ids, regionIds) {
      const lists = await Promise.all(regionIds.map(ofRegion))
      const facts = new Map(
        [guideInstanceTypes, ...lists.map(({ items }) => items)]
          .flat()
          .map((type) => [type.id, type]),
      )
      return ids.flatMap((id) => facts.get(id) ?? [])
    },
  }
}
