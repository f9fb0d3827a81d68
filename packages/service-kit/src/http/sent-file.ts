import { faultAt } from '@emporium/domain'
import type { FastifyRequest } from 'fastify'
import { invalidRequest } from '../problems.ts'
import { requireDeclared } from './request-inputs.ts'

/** A file of a form: what its sender called it, and its bytes. */
export type SentFile = { name: string; bytes: Buffer }

const isOneTooMany = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'FST_FILES_LIMIT'
const wanted = () =>
  invalidRequest({
    errors: [faultAt('#/file', 'one-file')],
  })

/** The one file of a form, in its field "file"; several are refused rather than one of them taken (S-6). */
export async function sentFile(
  request: FastifyRequest,
  most: { fileSize?: number } = {},
): Promise<SentFile> {
  requireDeclared(request, 'takesFile')
  let sent: SentFile | null = null
  try {
    for await (const part of request.parts({ limits: most })) {
      if (part.type !== 'file') continue
      if (sent || part.fieldname !== 'file') throw wanted()
      sent = { name: part.filename, bytes: await part.toBuffer() }
    }
  } catch (error) {
    throw isOneTooMany(error) ? wanted() : error
  }
  if (!sent) throw wanted()
  return sent
}
