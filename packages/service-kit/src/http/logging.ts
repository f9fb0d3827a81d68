import type { FastifyServerOptions } from 'fastify'
import { withoutSecrets } from './without-secrets.ts'

/** What a log says of a fault: never the query, its parameters or the row that a database error quotes. */
function describeFault(fault: unknown) {
  if (!(fault instanceof Error)) return { type: typeof fault, message: String(fault), stack: '' }
  const { name: type, message, stack = '' } = fault
  const code = (fault as { code?: unknown }).code
  return { type, message, stack, ...(code === undefined ? {} : { code }) }
}

const serializers = {
  err: describeFault,
  req: (request: { method: string; url: string; ip?: string; id?: string }) => ({
    method: request.method,
    // A query may carry what somebody typed or a one-time token: only the path is logged.
    path: request.url.split('?')[0],
    ip: request.ip,
  }),
  res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
}

const apart: ReadonlySet<string> = new Set(Object.keys(serializers))
const clean = (told: Record<string, unknown>) => withoutSecrets(told, apart)

/** Structured logs: one JSON line each, UTC, request id, secrets taken out; bodies are never logged. */
export function loggerOptions(service: string, level: string): FastifyServerOptions['logger'] {
  return {
    level,
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { log: clean, bindings: clean },
    serializers,
  }
}
