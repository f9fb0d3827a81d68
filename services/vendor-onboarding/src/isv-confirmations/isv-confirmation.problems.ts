import { defineProblem } from '@emporium/service-kit'

/** ON-8: a vendor is confirmed once for each product type. */
export const alreadyConfirmed = defineProblem(
  'isv-already-confirmed',
  409,
  'This vendor is confirmed for this product type already',
)
/** ON-8: one sheet for each product type is under way at a time. */
export const sheetAlreadySent = defineProblem(
  'isv-sheet-already-sent',
  409,
  'A sheet for this product type is under way already',
)
