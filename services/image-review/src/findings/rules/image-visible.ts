import { imageRule } from '../rule.ts'

/** Without the right to use the image nothing can be launched or copied (RV-8). */
export const imageVisible = imageRule({
  id: 'image-visible',
  pointer: '#/image',
  see: ({ image, facts: { source }, platformAccountId }) =>
    image ? null : { image: source.imageId, region: source.regionId, account: platformAccountId },
})
