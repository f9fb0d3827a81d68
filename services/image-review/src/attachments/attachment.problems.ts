import { defineProblem } from '@emporium/service-kit'

/** A case holds a limited number of files, sent or not. */
export const tooManyAttachments = defineProblem(
  'too-many-attachments',
  422,
  'This case has too many files',
)
