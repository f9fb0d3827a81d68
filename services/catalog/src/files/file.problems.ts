import { faultOf, type FileSlot } from '@emporium/domain'
import { defineProblem, payloadTooLarge, Problem } from '@emporium/service-kit'

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

const isTooLarge = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE'

/** Does something with an upload; what is wrong with the file is told at its slot, where forms show it (IM-6). */
export async function atSlot<Result>(slot: FileSlot, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    const error = isTooLarge(thrown)
      ? payloadTooLarge({ because: faultOf('file-too-large') })
      : thrown
    if (!(error instanceof Problem) || (error.status !== 413 && error.status !== 422)) throw error
    const said = error.more.because ?? { code: error.slug, detail: error.title }
    const errors = [{ pointer: `#/files/${slot}`, ...said }]
    throw new Problem(error.slug, error.status, error.title, { ...error.more, errors })
  }
}
