import { imageRule } from '../rule.ts'

/** The architecture on the form is that of the image (RV-8). */
export const imageArchitecture = imageRule({
  id: 'image-architecture',
  pointer: '#/image',
  see: ({ image, facts }) =>
    image && image.architecture !== facts.source.architecture
      ? { image: image.architecture, said: facts.source.architecture }
      : null,
})
