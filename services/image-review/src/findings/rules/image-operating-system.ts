import { imageRule } from '../rule.ts'

/** The operating system on the form is that of the image (RV-8). */
export const imageOperatingSystem = imageRule({
  id: 'image-operating-system',
  pointer: '#/osFamily',
  see: ({ image, facts }) =>
    image && image.osFamily !== facts.osFamily
      ? { image: `${image.operatingSystem} (${image.osFamily})`, said: facts.osFamily }
      : null,
})
