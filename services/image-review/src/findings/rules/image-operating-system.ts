import { imageRule } from '../rule.ts'

/** The operating system on the form is that of the image (RV-8). */
export const imageOperatingSystem = imageRule({
  id: 'image-operating-system',
  severity: 'blocking',
  title: 'The operating system is not that of the form',
  mend: 'Correct the base operating system on the form, or choose the right image.',
  check: ({ image, facts }) =>
    image && image.osFamily !== facts.osFamily
      ? `The image is ${image.operatingSystem} (${image.osFamily}), the form says ${facts.osFamily}.`
      : null,
})
