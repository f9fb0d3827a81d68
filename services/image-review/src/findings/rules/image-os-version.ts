import { imageRule } from '../rule.ts'

/** The numbers of a version: "Ubuntu 22.04 64-bit" has 22.04. */
const numbersOf = (text: string) =>
  text.replace(/\b(32|64)[- ]?bit\b/gi, '').match(/\d+(\.\d+)*/g) ?? []

/** The OS version on the form is one that the image's own description bears out (RV-8). */
export const imageOsVersion = imageRule({
  id: 'image-os-version',
  severity: 'warning',
  title: 'The OS version may not be that of the image',
  mend: 'Write the version as the cloud describes the image, for example "Ubuntu 22.04 64-bit".',
  check: ({ image, facts }) => {
    if (!image) return null
    const [said] = numbersOf(facts.osVersion)
    const known = numbersOf(image.operatingSystem)
    return said && known.length > 0 && !known.some((number) => number.startsWith(said))
      ? `The cloud says "${image.operatingSystem}", the form "${facts.osVersion}".`
      : null
  },
})
