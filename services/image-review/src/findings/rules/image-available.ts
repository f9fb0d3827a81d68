import { imageRule } from '../rule.ts'

/** Only a finished image can be launched and copied (RV-8). */
export const imageAvailable = imageRule({
  id: 'image-available',
  severity: 'blocking',
  title: 'The image is not available',
  mend: 'Wait until the cloud has finished the image, or choose another one.',
  check: ({ image }) =>
    image && image.status !== 'available' ? `The cloud says "${image.status}".` : null,
})
