import { defineProblem } from '@emporium/service-kit'

/** ON-8: told by content, never by the name: .xls, .csv, .ods and others. */
export const notAnXlsx = defineProblem('isv-sheet-not-xlsx', 422, 'This is not an .xlsx file')
/** ON-8: protected by a password. */
export const sheetEncrypted = defineProblem(
  'isv-sheet-encrypted',
  422,
  'This file is protected by a password',
)
/** ON-8: macros, embedded objects or links to other files. */
export const sheetActive = defineProblem(
  'isv-sheet-active',
  422,
  'This file contains macros, embedded objects or links to other files',
)
/** ON-8: torn, or not what it claims to be inside. */
export const sheetDamaged = defineProblem('isv-sheet-damaged', 422, 'This file cannot be read')
/** ON-8: more than a filled template can hold, counted after unpacking. */
export const sheetTooBig = defineProblem(
  'isv-sheet-too-big',
  422,
  'This file holds far more than a filled template',
)
/** ON-8: an .xlsx that was not made from our template. */
export const notOurTemplate = defineProblem(
  'isv-sheet-not-ours',
  422,
  'This is not our product information sheet',
)
/** ON-8: carries the version that is current. */
export const oldTemplate = defineProblem(
  'isv-sheet-old-version',
  422,
  'This sheet was made from another version of the template',
)
/** ON-8: the sheet of the other type of product. */
export const otherSheetType = defineProblem(
  'isv-sheet-other-type',
  422,
  'This is the sheet for the other type of product',
)
/** ON-8: `cells` says for each cell what is wrong and what to do. */
export const sheetHasFaults = defineProblem(
  'isv-sheet-has-faults',
  422,
  'Some cells of the sheet have to be mended',
)
