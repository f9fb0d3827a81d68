import type { Rule } from './rule.ts'
import { accessPoints } from './rules/access-points.ts'
import { bannedWords } from './rules/banned-words.ts'
import { bootScript } from './rules/boot-script.ts'
import { buildRegion } from './rules/build-region.ts'
import { descriptionLength } from './rules/description-length.ts'
import { httpsLinks } from './rules/https-links.ts'
import { imageArchitecture } from './rules/image-architecture.ts'
import { imageAvailable } from './rules/image-available.ts'
import { imageEncrypted } from './rules/image-encrypted.ts'
import { imageOperatingSystem } from './rules/image-operating-system.ts'
import { imageOsVersion } from './rules/image-os-version.ts'
import { imageOwner } from './rules/image-owner.ts'
import { imageSize } from './rules/image-size.ts'
import { imageVisible } from './rules/image-visible.ts'
import { logoPresent } from './rules/logo-present.ts'
import { nameCharacters } from './rules/name-characters.ts'
import { requiredTexts } from './rules/required-texts.ts'
import { singaporeTypes } from './rules/singapore-instance-types.ts'
import { versionSpelling } from './rules/version-spelling.ts'

/** Stamped on every finding; it rises with each change of a rule (RV-8). */
export const ruleSetVersion = 1

/** Every rule, in the order in which findings are shown. */
export const ruleSet: readonly Rule[] = [
  imageVisible,
  imageAvailable,
  imageEncrypted,
  imageOwner,
  imageArchitecture,
  imageOperatingSystem,
  imageOsVersion,
  imageSize,
  bootScript,
  buildRegion,
  singaporeTypes,
  accessPoints,
  requiredTexts,
  logoPresent,
  descriptionLength,
  versionSpelling,
  bannedWords,
  nameCharacters,
  httpsLinks,
]
