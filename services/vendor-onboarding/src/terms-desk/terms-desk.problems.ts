import { defineProblem } from '@emporium/service-kit'

/** ON-5: a version names one text for good. */
export const termsVersionTaken = defineProblem(
  'terms-version-taken',
  409,
  'There are terms of this version already',
)
