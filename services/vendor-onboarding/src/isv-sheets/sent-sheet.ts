import { limits } from '@emporium/domain'
import { sentFile, type SentFile } from '@emporium/service-kit'
import type { FastifyRequest } from 'fastify'
import { Type, type TSchema } from 'typebox'

/** What is sent as a file. */
export const filledTemplate = 'The filled template, at most 1 MiB'

const upload = Type.Unsafe<unknown>({
  type: ['object', 'null'],
  properties: {
    file: { type: 'string', format: 'binary', description: filledTemplate },
  },
})

/** A body that is the filled template as a file, or its answers as JSON (ON-8). */
export const sheetOr = <T extends TSchema>(json: T) => ({
  content: {
    'application/json': { schema: json },
    'multipart/form-data': { schema: upload },
  },
})

/** The file of an upload: counted while it streams, so that what is too large is never all in memory. */
export function sentSheet(request: FastifyRequest): Promise<SentFile> {
  return sentFile(request, { fileSize: limits.sheetBytes })
}
