import { defineProblem } from '@emporium/service-kit'

/** ON-3: previews and beta versions are not admitted. */
export const softwareNotReleased = defineProblem(
  'software-not-released',
  422,
  'Only publicly released software is admitted',
)
