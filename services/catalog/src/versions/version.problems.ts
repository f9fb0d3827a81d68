import { defineProblem } from '@emporium/service-kit'

/** IM-10: what was never published is edited instead. */
export const nothingPublished = defineProblem(
  'nothing-published',
  409,
  'This version was never published; edit its release note instead',
)
/** IM-10: a version is its image. */
export const imageTaken = defineProblem(
  'image-taken',
  409,
  'Another version of this product has this image; build a new one from a new server',
)
/** IM-10: versions are told apart by their numbers. */
export const versionNumberTaken = defineProblem(
  'version-number-taken',
  409,
  'Another version of this product has this number',
)
