import { defineProblem } from '@emporium/service-kit'

/** A product holds a limited number of files. */
export const tooManyFiles = defineProblem('too-many-files', 422, 'This product has too many files')
/** The files of a vendor have a bound in number and bytes; carries both in `limits`. */
export const vendorFilesFull = defineProblem(
  'vendor-files-full',
  422,
  'Your company has no room for more files',
)
/** IM-6: a slot of products of the other type. */
export const slotNotOffered = defineProblem(
  'slot-not-offered',
  409,
  'Products of this type have no such file',
)
