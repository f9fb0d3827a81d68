import { defineProblem } from '@emporium/service-kit'

/** IM-6: told by content, never by name; carries what is accepted. */
export const fileTypeNotAccepted = defineProblem(
  'file-type-not-accepted',
  422,
  'A file of this type is not accepted here',
)
/** IM-6: says what is wrong with it. */
export const fileNotReadable = defineProblem('file-not-readable', 422, 'This file cannot be read')
/** IM-6: encrypted, or it would do something when opened. */
export const fileNotSafe = defineProblem('file-not-safe', 422, 'This file is not safe to offer')
/** A product holds a limited number of files. */
export const tooManyFiles = defineProblem('too-many-files', 422, 'This product has too many files')
/** IM-6: a slot of products of the other type. */
export const slotNotOffered = defineProblem(
  'slot-not-offered',
  409,
  'Products of this type have no such file',
)
