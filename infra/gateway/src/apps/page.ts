import type { FastifyReply } from 'fastify'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { etagOf } from './app-shell.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A page ready to be sent, with its compressed forms made when first asked for. */
export type Page = {
  html: string
  etag: string
  status: number
  encoded: Map<string, Promise<Buffer>>
}

/** Bytes below which compression is not worth it. */
const threshold = 1_024

const encodings: Record<string, (html: string) => Promise<Buffer>> = {
  br: (html) => brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (html) => zip(html),
}

/** The best encoding that the client takes; `q=0` means that it does not. */
function encodingFor(accepted: string | undefined): string | undefined {
  return Object.keys(encodings).find((name) =>
    new RegExp(
      `(?:^|[\\s,])${name}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))(?=\\s*(?:;|,|$))`,
      'i',
    ).test(accepted ?? ''),
  )
}

export function pageOf(html: string, status = 200): Page {
  return { html, etag: etagOf(html), status, encoded: new Map() }
}

function encode(page: Page, encoding: string): Promise<Buffer> {
  const found = page.encoded.get(encoding) ?? encodings[encoding]?.(page.html)
  if (!found) throw new Error(`There is no encoding ${encoding}`)
  page.encoded.set(encoding, found)
  return found
}

/** Sends a page: never kept without asking again, 304 when the client has it already. */
export async function sendPage(reply: FastifyReply, page: Page, policy: string) {
  const { headers } = reply.request
  const encoding =
    page.html.length >= threshold ? encodingFor(headers['accept-encoding']) : undefined
  const etag = encoding ? page.etag.replace(/"$/, `-${encoding}"`) : page.etag
  reply.headers({
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    etag,
    vary: 'accept-encoding, accept-language, cookie',
  })
  if (page.status === 200 && headers['if-none-match']?.includes(etag)) return reply.code(304).send()
  reply.code(page.status).type('text/html; charset=utf-8')
  reply.ready = encoding ? await encode(page, encoding) : Buffer.from(page.html)
  if (encoding) reply.header('content-encoding', encoding)
  return reply.send(reply.ready)
}
