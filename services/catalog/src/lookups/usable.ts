import type { CloudImage } from '@emporium/cloud'

/** Why an image can't be picked; the platform sells servers of two architectures (IM-2). */
export const unusableReasons = [
  'not_available',
  'encrypted',
  'shared_from_elsewhere',
  'unsupported_architecture',
] as const
export type UnusableImage = (typeof unusableReasons)[number]

/** How a person reads the reason. */
export const unusableWords: Readonly<Record<UnusableImage, string>> = {
  not_available:
    'The image is not available: it is still being created, has failed, or is blocked.',
  encrypted: 'A disk of the image is encrypted, so no other account could start it.',
  shared_from_elsewhere: 'The image belongs to another account, which shares it with this one.',
  unsupported_architecture: 'Only 64-bit images can be published.',
}

/** The first reason against an image, or null when it can be picked. */
export function unusableReasonFor(
  image: Pick<CloudImage, 'unusableReason' | 'architecture'>,
): UnusableImage | null {
  if (image.unusableReason) return image.unusableReason
  return image.architecture === 'i386' ? 'unsupported_architecture' : null
}
