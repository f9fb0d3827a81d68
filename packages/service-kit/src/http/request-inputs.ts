import { faultAt } from '@emporium/domain'
import type { FastifyInstance, FastifyRequest, FastifySchema, RouteOptions } from 'fastify'
import { invalidRequest } from '../problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * The route takes an Idempotency-Key. `true`: its effect and its answer are one transaction, kept by the kit; `own`:
     * its use case keeps the key, because the effect is in no database.
     */
    idempotent?: true | 'own'
    /** The route edits one revision of a thing and needs it in If-Match. */
    editsRevision?: true
    /** The route takes one file, in the field "file" of a form; what is said is told to readers of the document. */
    takesFile?: string
  }
  interface FastifyInstance {
    /** The routes in the order in which they were declared. */
    declaredRoutes: RouteOptions[]
  }
}

type Declared = 'idempotent' | 'editsRevision' | 'takesFile'

/** What a route reads from a request it must have declared: what is declared is documented. */
export function requireDeclared(request: FastifyRequest, input: Declared): void {
  const { config, method, url } = request.routeOptions
  if (!config[input]) throw new Error(`${String(method)} ${url} does not declare ${input}`)
}

/** The Idempotency-Key of a request; one that is not well formed is refused, as ignoring it could do a thing twice. */
export function idempotencyKeyOf(request: FastifyRequest): string | null {
  requireDeclared(request, 'idempotent')
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key
  throw invalidRequest({
    errors: [{ ...faultAt('#/Idempotency-Key', 'wrong-idempotency-key'), in: 'header' }],
  })
}

const ifMatch = {
  type: 'string',
  description: 'The ETag of the revision that you edit; 428 without it, 412 when there is a newer',
}
const idempotencyKey = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  description:
    'Of your choice; the same key and content is done once, and answered the same for 24 hours',
}
const form = (description: string) => ({
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary', description } },
      },
    },
  },
})

type Parts = { properties?: object; required?: readonly string[] }

/** A schema with what the route reads beside it; for the document alone, the handlers check it themselves. */
export function withInputs({ schema, config = {} }: RouteOptions): FastifySchema {
  const { properties, required = [], ...rest } = (schema?.headers ?? { type: 'object' }) as Parts
  const added = {
    ...(config.editsRevision ? { 'If-Match': ifMatch } : {}),
    ...(config.idempotent ? { 'Idempotency-Key': idempotencyKey } : {}),
  }
  const isAdded = Object.keys(added).length > 0
  const headers = {
    ...rest,
    properties: { ...properties, ...added },
    required: [...required, ...(config.editsRevision ? ['If-Match'] : [])],
  }
  return {
    ...schema,
    ...(isAdded ? { headers } : {}),
    ...(config.takesFile && !schema?.body ? { body: form(config.takesFile) } : {}),
  }
}

/** Remembers what the routes declare, so that a test can hold the document against it. */
export function rememberRoutes(app: FastifyInstance): void {
  app.decorate('declaredRoutes', [])
  app.addHook('onRoute', (route) => void app.declaredRoutes.push(route))
}
