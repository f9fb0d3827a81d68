import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'

/** The bytes of a file, in a document of the API. */
export const Binary = Type.Unsafe<unknown>({ type: 'string', format: 'binary' })

/** Sends what follows as a download that a browser neither shows nor runs, and nobody else keeps. */
export function sendAsFile(
  reply: FastifyReply,
  { name, bytes, type }: { name: string; bytes?: number; type: string },
): void {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\]/g, '_')
  reply.headers({
    'content-type': type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
    ...(bytes === undefined ? {} : { 'content-length': bytes }),
  })
}
