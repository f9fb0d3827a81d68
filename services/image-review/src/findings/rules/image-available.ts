import { imageRule } from '../rule.ts'

/** Only a finished image can be launched and copied (RV-8). */
export const imageAvailable = imageRule({
  id: 'image-available',
  pointer: '#/image',
  see: ({ image }) => (image && image.status !== 'available' ? { status: image.status } : null),
})
