import { imageRule } from '../rule.ts'

/** The image fits on the system disk that buyers get (RV-8, IM-8). */
export const imageSize = imageRule({
  id: 'image-size',
  pointer: '#/systemDiskGiB',
  see: ({ image, facts }) =>
    image && image.sizeGiB > facts.systemDiskGiB
      ? { needed: image.sizeGiB, size: facts.systemDiskGiB }
      : null,
})
