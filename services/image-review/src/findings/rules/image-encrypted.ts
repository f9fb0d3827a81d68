import { imageRule } from '../rule.ts'

/** No other account could start an encrypted image (RV-8). */
export const imageEncrypted = imageRule({
  id: 'image-encrypted',
  severity: 'blocking',
  title: 'The image is encrypted',
  mend: 'Make the image from disks that are not encrypted.',
  check: ({ image }) => (image?.encrypted ? 'A disk of the image is encrypted.' : null),
})
