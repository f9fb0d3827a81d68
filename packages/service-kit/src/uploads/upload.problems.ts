import { defineProblem } from '../problems.ts'

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
