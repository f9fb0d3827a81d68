import { defineProblem } from '@emporium/service-kit'

/** ON-5: the accepted version is not the one in force; `currentVersion` says which is. */
export const termsOutdated = defineProblem(
  'terms-outdated',
  409,
  'The vendor terms have changed; please read them again',
)
