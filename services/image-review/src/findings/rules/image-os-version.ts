import { isBorneOut } from '@emporium/domain'
import { imageRule } from '../rule.ts'

/** The OS version on the form is one that the image's own description bears out (RV-8). */
export const imageOsVersion = imageRule({
  id: 'image-os-version',
  pointer: '#/osVersion',
  see: ({ image, facts }) =>
    image && !isBorneOut(facts.osVersion, image.operatingSystem)
      ? { image: image.operatingSystem, said: facts.osVersion }
      : null,
})
