import { contentDisposition } from '@emporium/service-kit'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'

/** The bytes of a file, in a document of the API. */
export const Binary = Type.Unsafe<unknown>({ type: 'string', format: 'binary' })

/** Sends what follows as a download that a browser neither shows nor runs, and nobody else keeps. */
export function sendAsFile(
  reply: FastifyReply,
  { name, bytes, type }: { name: string; bytes?: number; type: string },
): void {
  reply.headers({
    'content-type': type,
    'content-disposition': contentDisposition('attachment', name),
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
    ...(bytes === undefined ? {} : { 'content-length': bytes }),
  })
}
