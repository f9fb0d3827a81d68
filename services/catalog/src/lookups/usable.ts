import type { FaultCode } from '@emporium/domain'
import type { CloudImage } from '@emporium/cloud'

/** Why an image can't be picked; the platform sells servers of two architectures (IM-2). */
export const unusableReasons = [
  'creating',
  'failed',
  'deprecated',
  'not_available',
  'encrypted',
  'shared_from_elsewhere',
  'unsupported_architecture',
] as const
export type UnusableImage = (typeof unusableReasons)[number]

/** How each reason is said. */
export const unusableFaults = {
  creating: 'image-creating',
  failed: 'image-failed',
  deprecated: 'image-deprecated',
  not_available: 'image-not-available',
  encrypted: 'image-encrypted',
  shared_from_elsewhere: 'image-shared',
  unsupported_architecture: 'image-architecture',
} as const satisfies Readonly<Record<UnusableImage, FaultCode>>

/** The first reason against an image, or null when it can be picked. */
export function unusableReasonFor(
  image: Pick<CloudImage, 'unusableReason' | 'architecture'>,
): UnusableImage | null {
  if (image.unusableReason) return image.unusableReason
  return image.architecture === 'i386' ? 'unsupported_architecture' : null
}
