import { imageRule } from '../rule.ts'

/** The architecture on the form is that of the image (RV-8). */
export const imageArchitecture = imageRule({
  id: 'image-architecture',
  severity: 'blocking',
  title: 'The architecture is not that of the form',
  mend: 'Choose the image again, so that the form takes its architecture over.',
  check: ({ image, facts }) =>
    image && image.architecture !== facts.source.architecture
      ? `The image is ${image.architecture}, the form says ${facts.source.architecture}.`
      : null,
})
