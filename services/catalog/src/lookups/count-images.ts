import { CloudError, type Cloud, type CloudProvider } from '@emporium/cloud'
import { regionIds, type RegionId } from '@emporium/domain'
import { forbidden, type Actor } from '@emporium/service-kit'
import { publishedVendors } from '../products/publishers.ts'
import { askCloud } from './cloud.problems.ts'
import type { AccessKeyPair } from './lookup.schemas.ts'

/** A region that does not answer has no number; that it has none would be a guess. */
async function countIn(cloud: Cloud, regionId: RegionId): Promise<number | CloudError> {
  try {
    return (await cloud.listImages({ regionId, pageNumber: 1, pageSize: 1 })).total
  } catch (error) {
    if (error instanceof CloudError) return error
    throw error
  }
}

/**
 * How many custom images the key's account has in each release region, and whether the key is the account owner's own.
 * A key that fails everywhere fails as in a look-up; nothing of it is kept (IM-2).
 */
export async function countImages(actor: Actor, clouds: CloudProvider, key: AccessKeyPair) {
  if (publishedVendors(actor).length === 0) throw forbidden()
  const cloud = clouds.connect(key)
  const { isRoot } = await askCloud(() => cloud.account())
  const counts = await Promise.all(regionIds.map((regionId) => countIn(cloud, regionId)))
  const failure = counts.find((count) => count instanceof CloudError)
  if (failure && counts.every((count) => count instanceof CloudError))
    await askCloud(() => Promise.reject(failure))
  const items = regionIds.map((regionId, index) => {
    const count = counts[index]
    return { regionId, total: typeof count === 'number' ? count : null }
  })
  return { items, isRootKey: isRoot }
}
