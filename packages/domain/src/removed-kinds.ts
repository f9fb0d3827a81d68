/** Kinds of things that a rich text may not have, and that are told when they are taken away (IM-6, SA-1). */
export const removedKinds = [
  'scripts',
  'styles',
  'images',
  'media',
  'frames',
  'forms',
  'links',
] as const
export type RemovedKind = (typeof removedKinds)[number]
