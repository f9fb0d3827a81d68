import type { ImageRule } from './rule.ts'
import { imageArchitecture } from './rules/image-architecture.ts'
import { imageAvailable } from './rules/image-available.ts'
import { imageEncrypted } from './rules/image-encrypted.ts'
import { imageOperatingSystem } from './rules/image-operating-system.ts'
import { imageOsVersion } from './rules/image-os-version.ts'
import { imageOwner } from './rules/image-owner.ts'
import { imageSize } from './rules/image-size.ts'
import { imageVisible } from './rules/image-visible.ts'

/**
 * The rules that need the cloud and are therefore held by the review alone. Those that read the listing are the same as
 * in the seller's form and stand in the domain (RV-8).
 */
export const imageRules: readonly ImageRule[] = [
  imageVisible,
  imageAvailable,
  imageEncrypted,
  imageOwner,
  imageArchitecture,
  imageOperatingSystem,
  imageOsVersion,
  imageSize,
]
