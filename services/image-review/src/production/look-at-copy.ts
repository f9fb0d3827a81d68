import { CloudError, type Cloud } from '@emporium/cloud'
import { faultOf, type Fault } from '@emporium/domain'
import type { SourceImage } from '@emporium/events'
import { differenceOf } from './copy-proof.ts'
import type { RegionCopy } from './region-copy.entity.ts'

/** What the cloud says of a copy. */
export type Sight =
  | { kind: 'ordered'; imageId: string }
  | { kind: 'growing'; progressPercent: number }
  /** It stands, and is what was reviewed. */
  | { kind: 'ready'; imageId: string }
  /** The cloud gave the copy up, or it is not what was reviewed. */
  | { kind: 'lost'; fault: Fault }

/** A copy that the cloud lists nowhere: it may appear a little later, so it is looked for again. */
function notListed(imageId: string): CloudError {
  return new CloudError({
    kind: 'cloud_failure',
    message: `The cloud does not list the copy ${imageId} (yet).`,
  })
}

/**
 * Takes one look at the cloud, and orders the copy when there is none. The order carries the copy's client token,
 * by which the cloud answers with the copy that was ordered before. Throws `CloudError` (IM-12).
 */
export async function lookAtCopy(
  cloud: Cloud,
  copy: RegionCopy,
  source: SourceImage,
): Promise<Sight> {
  if (!copy.imageId) {
    const { imageId } = await cloud.copyImage({
      regionId: source.regionId,
      imageId: source.imageId,
      destinationRegionId: copy.regionId,
      name: `emporium-${copy.caseId}-${copy.regionId}`,
      clientToken: copy.clientToken,
    })
    return { kind: 'ordered', imageId }
  }
  const image = await cloud.getImage({ regionId: copy.regionId, imageId: copy.imageId })
  if (!image) throw notListed(copy.imageId)
  if (image.status === 'available') {
    const difference = differenceOf(image, source)
    return difference
      ? { kind: 'lost', fault: faultOf('copy-differs', difference) }
      : { kind: 'ready', imageId: image.imageId }
  }
  if (image.status === 'creating' || image.status === 'waiting')
    return { kind: 'growing', progressPercent: image.progressPercent }
  return { kind: 'lost', fault: faultOf('copy-given-up', { status: image.status }) }
}
