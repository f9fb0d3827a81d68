import { singaporeInstanceTypes, smallestSystemDiskGiB, type OsFamily } from '../../catalogue.ts'
import { regionLabel, regions } from '../../regions.ts'
import type { ReadableImage, ReadableListing } from '../readable-listing.ts'
import { fieldRule, type ListingRule } from '../rule.ts'
import type { FindingFacts } from '../rule-finding.ts'
import type { RuleId } from '../rule-catalogue.ts'

/** Windows needs room for its updates beside the least that it starts with, in GiB. */
const comfortableWindowsDiskGiB = 60

const ofImages = (
  id: RuleId,
  pointer: string,
  see: (listing: ReadableListing) => FindingFacts | null,
): ListingRule => fieldRule(id, pointer, see, ['image'])

/** The family that the cloud's words for an operating system tell, or null when they tell none. */
export function familyOf({ operatingSystem, platform }: ReadableImage): OsFamily | null {
  const words = `${operatingSystem} ${platform}`
  if (/windows/i.test(words)) return 'windows'
  return /linux|ubuntu|debian|centos|red hat|suse|fedora|alma|rocky|anolis|coreos|bsd/i.test(words)
    ? 'linux'
    : null
}

/** The numbers of a version: "Ubuntu 22.04 64-bit" has 22.04. */
const numbersOf = (text: string) =>
  text.replace(/\b(32|64)[- ]?(bit|位)/gi, '').match(/\d+(\.\d+)*/g) ?? []

/** Whether the OS version of a form may be one that the cloud's description of the image bears out (RV-8). */
export function isBorneOut(said: string, described: string): boolean {
  const [number] = numbersOf(said)
  const known = numbersOf(described)
  return !number || known.length === 0 || known.some((one) => one.startsWith(number))
}

/** The least system disk that holds this image and its operating system, in GiB (IM-8). */
export function leastDiskGiB({
  osFamily,
  image,
}: {
  osFamily: OsFamily | null
  image: { sizeGiB: number } | null
}): number {
  return Math.max(osFamily ? smallestSystemDiskGiB[osFamily] : 0, image?.sizeGiB ?? 0)
}

/** The servers that the product runs on, and the image that it is made from (IM-2, IM-4, IM-7, IM-8). */
export const serverRules = [
  ofImages('image-operating-system', '#/osFamily', ({ image, osFamily }) => {
    const family = image && familyOf(image)
    return image && family && osFamily && family !== osFamily
      ? { image: image.operatingSystem, said: osFamily }
      : null
  }),
  ofImages('image-os-version', '#/osVersion', ({ image, osVersion }) =>
    image && osVersion && !isBorneOut(osVersion, image.operatingSystem)
      ? { image: image.operatingSystem, said: osVersion }
      : null,
  ),
  ofImages('image-taken', '#/image', ({ facts }) =>
    typeof facts.imageTakenBy === 'string' ? { version: facts.imageTakenBy } : null,
  ),
  ofImages('image-also-used', '#/image', ({ facts }) =>
    facts.imageAlsoIn ? { product: facts.imageAlsoIn } : null,
  ),
  ofImages('system-disk-small', '#/systemDiskGiB', (listing) => {
    const least = leastDiskGiB(listing)
    const size = listing.systemDiskGiB
    return size !== null && size < least ? { size, least } : null
  }),
  ofImages('windows-system-disk', '#/systemDiskGiB', ({ osFamily, systemDiskGiB: size }) =>
    osFamily === 'windows' && size !== null && size < comfortableWindowsDiskGiB
      ? { size, wanted: comfortableWindowsDiskGiB }
      : null,
  ),
  ofImages('singapore-instance-types', '#/instanceTypes', ({ releaseRegions, instanceTypeIds }) =>
    releaseRegions.includes('ap-southeast-1') &&
    instanceTypeIds.length > 0 &&
    !singaporeInstanceTypes.some((id) => instanceTypeIds.includes(id))
      ? { advised: singaporeInstanceTypes.join(', ') }
      : null,
  ),
  ofImages('build-region', '#/image', ({ image }) =>
    image && !regions.some(({ id, isBuildRegion }) => isBuildRegion && id === image.regionId)
      ? { region: regionLabel(image.regionId) }
      : null,
  ),
  ofImages('access-points', '#/accessPoints', ({ image, accessPointCount }) =>
    image && accessPointCount === 0 ? {} : null,
  ),
]
