import { invalidRequest } from '@emporium/service-kit'

/** The Idempotency-Key of a request, by which it is told from a new one. */
export function requestKeyOf(request: {
  headers: Record<string, string | string[] | undefined>
}): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key
  const detail = 'Up to 200 visible characters.'
  throw invalidRequest({ errors: [{ pointer: '#/Idempotency-Key', in: 'header', detail }] })
}
