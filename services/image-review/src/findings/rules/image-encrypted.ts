import { imageRule } from '../rule.ts'

/** No other account could start an encrypted image (RV-8). */
export const imageEncrypted = imageRule({
  id: 'image-encrypted',
  pointer: '#/image',
  see: ({ image }) => (image?.encrypted ? {} : null),
})
