import { defineProblem } from '@emporium/service-kit'

/** ON-9: what no person fills in was filled in. */
export const looksAutomated = defineProblem(
  'looks-automated',
  422,
  'This looks like it was sent by a program',
)
/** ON-9: a colleague was faster. */
export const enquiryTaken = defineProblem(
  'enquiry-taken',
  409,
  'A colleague has taken this conversation over already',
)
