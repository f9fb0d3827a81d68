import type { CloudImage } from '@emporium/cloud'
import type { SourceImage } from '@emporium/events'

/** What makes an image the one that was reviewed, as far as the cloud tells of it. */
const kinds = ['architecture', 'platform', 'operatingSystem', 'sizeGiB'] as const
type Kind = (typeof kinds)[number]
type Facts = Pick<SourceImage, Kind>

/** What shows that the copy in a region is the image that was reviewed (IM-12). */
export type CopyProof = Facts & {
  sourceRegionId: SourceImage['regionId']
  sourceImageId: string
  /** When the cloud was asked, as an ISO instant. */
  checkedAt: string
}

const inWords = ({ architecture, operatingSystem, platform, sizeGiB }: Facts) =>
  `${operatingSystem}, ${platform}, ${architecture}, ${sizeGiB} GiB`

/** How a copy that is not what was reviewed differs from it; null when it does not (IM-12). */
export function differenceOf(
  copy: CloudImage,
  source: SourceImage,
): { expected: string; found: string } | null {
  const isSame = kinds.every((kind) => copy[kind] === source[kind])
  return isSame ? null : { expected: inWords(source), found: inWords(copy as Facts) }
}

/** The proof of a copy that was compared with its source just now. */
export function proofOf(source: SourceImage, now: Date): CopyProof {
  const { regionId, imageId, architecture, platform, operatingSystem, sizeGiB } = source
  return {
    sourceRegionId: regionId,
    sourceImageId: imageId,
    architecture,
    platform,
    operatingSystem,
    sizeGiB,
    checkedAt: now.toISOString(),
  }
}
