import { Refusal, found } from '../api/refusal.ts'
import { isRegion } from '../state/regions.ts'
import type { Call } from '../api/call.ts'
import type { Image } from '../state/state.ts'

/** The state of an image at a time, in the cloud's words. */
export function statusOf(image: Image, now: number): string {
  return image.fixedStatus ?? (now < image.readyAt ? 'Creating' : 'Available')
}

/** How much of an image exists at a time, 0 to 100. */
export function progressOf(image: Image, now: number): number {
  if (image.fixedProgress !== undefined) return image.fixedProgress
  if (image.fixedStatus === 'CreateFailed') return 0
  if (now >= image.readyAt) return 100
  return Math.max(
    0,
    Math.floor((100 * (now - image.createdAt)) / (image.readyAt - image.createdAt)),
  )
}

/** Whose image this is for an account, or undefined if the account may not see it. */
export function aliasFor(
  image: Image,
  accountId: string,
): 'self' | 'others' | 'system' | undefined {
  if (image.ownerKind === 'system') return 'system'
  if (image.accountId === accountId) return 'self'
  return image.sharedWith.includes(accountId) ? 'others' : undefined
}

/** The region of a call, which must be one. */
export function regionOf(call: Call, name = 'RegionId'): string {
  const regionId = call.parameters.must(name)
  if (!isRegion(regionId))
    throw new Refusal(404, `Invalid${name}.NotFound`, `The specified ${name} does not exist.`)
  return regionId
}

/** The image that a call names, if its account may see it in that region. */
export function visibleImage(call: Call): Image {
  const regionId = regionOf(call)
  const imageId = call.parameters.must('ImageId')
  const image = call.simulator.state.images.find(
    (one) => one.imageId === imageId && one.regionId === regionId,
  )
  const isVisible = image && aliasFor(image, call.account.accountId) !== undefined
  return found(isVisible ? image : undefined, 'InvalidImageId.NotFound', 'ImageId')
}

/** The image that a call names, which must be the account's own. */
export function ownImage(call: Call): Image {
  const image = visibleImage(call)
  const isOwn = aliasFor(image, call.account.accountId) === 'self'
  return found(isOwn ? image : undefined, 'InvalidImageId.NotFound', 'ImageId')
}
