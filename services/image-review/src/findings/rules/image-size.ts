import { imageRule } from '../rule.ts'

/** The image fits on the system disk that buyers get (RV-8, IM-8). */
export const imageSize = imageRule({
  id: 'image-size',
  severity: 'blocking',
  title: 'The image is larger than the system disk',
  mend: 'Raise the system disk size on the form to at least the size of the image.',
  check: ({ image, facts }) =>
    image && image.sizeGiB > facts.systemDiskGiB
      ? `The image needs ${image.sizeGiB} GiB, the system disk has ${facts.systemDiskGiB} GiB.`
      : null,
})
