import type { FastifyInstance } from 'fastify'

/** What every answer carries unless its route says something stricter. */
const usual: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

/** Two years, as the preload list wants it. */
const strictTransport = 'max-age=63072000; includeSubDomains'

/**
 * Sets the security headers. Strict transport is promised only where people come by https: on
 * plain http a browser would lock them out of a port of their own machine.
 */
export function secureAnswers(app: FastifyInstance, publicUrl: string): void {
  const headers = publicUrl.startsWith('https:')
    ? { ...usual, 'strict-transport-security': strictTransport }
    : usual
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(headers)) {
      if (!reply.hasHeader(name)) reply.header(name, value)
    }
    reply.removeHeader('x-powered-by')
    reply.removeHeader('server')
  })
}
