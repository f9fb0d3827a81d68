import { imageRule } from '../rule.ts'

/** Without the right to use the image nothing can be launched or copied (RV-8). */
export const imageVisible = imageRule({
  id: 'image-visible',
  severity: 'blocking',
  title: 'The image is not shared with the marketplace',
  mend: 'Share the image with the cloud account of the marketplace and hand the product in again.',
  check: ({ image, facts, platformAccountId }) =>
    image
      ? null
      : `${facts.source.imageId} in ${facts.source.regionId} is not visible for account ${platformAccountId}.`,
})
