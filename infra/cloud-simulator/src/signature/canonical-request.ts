import { createHash, createHmac } from 'node:crypto'

/** What of a request is signed. */
export type SignedRequest = {
  method: string
  path: string
  query: URLSearchParams
  headers: Record<string, string | string[] | undefined>
  signedHeaders: string[]
  body: Buffer
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The ACS3-HMAC-SHA256 signature of a request, in lower-case hexadecimal. */
export function signatureOf(request: SignedRequest, secret: string): string {
  return createHmac('sha256', secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical(request))}`)
    .digest('hex')
}

function canonical({ method, path, query, headers, signedHeaders, body }: SignedRequest): string {
  const headerLines = signedHeaders
    .map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`)
    .join('')
  return [
    method,
    path,
    canonicalQuery(query),
    headerLines,
    signedHeaders.join(';'),
    sha256(body),
  ].join('\n')
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
