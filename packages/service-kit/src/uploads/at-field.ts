import { faultOf } from '@emporium/domain'
import { payloadTooLarge, Problem } from '../problems.ts'

const isTooLarge = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE'

/** Does something with an upload; what is wrong with the file is told at its field, where forms show it (IM-6). */
export async function atField<Result>(
  pointer: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    const error = isTooLarge(thrown)
      ? payloadTooLarge({ because: faultOf('file-too-large') })
      : thrown
    if (!(error instanceof Problem) || (error.status !== 413 && error.status !== 422)) throw error
    const said = error.more.because ?? { code: error.slug, detail: error.title }
    const errors = [{ pointer, ...said }]
    throw new Problem(error.slug, error.status, error.title, { ...error.more, errors })
  }
}
