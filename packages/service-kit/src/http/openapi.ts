import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify'
import { isAuditedRoute } from '../audit/operation.ts'
import { problemKinds } from '../problems.ts'
import { rememberRoutes, withInputs } from './request-inputs.ts'

/** What a service's document says of it. */
export type DocumentInfo = { title: string; description: string }

/** Version of the public API. */
export const apiVersion = '1.0.0'

/** The types of problems that the service may answer (RFC 9457), so that no reader of the API has to guess them. */
const problemTypes = () =>
  problemKinds()
    .map(({ slug, status, title }) => ({ type: `/problems/${slug}`, status, title }))
    .toSorted((a, b) => a.type.localeCompare(b.type, 'en'))

/** The document of a service: its routes, and every type of problem that they may answer. */
export const documentOf = (app: FastifyInstance): object => ({
  ...app.swagger(),
  'x-problem-types': problemTypes(),
})

/** The route as it is documented, with whether the audit keeps what operations does by it (RV-7). */
function withAudit(route: RouteOptions): FastifySchema & { 'x-audited'?: true } {
  const schema = withInputs(route)
  const isAudited = isAuditedRoute([route.method].flat(), route.config ?? {})
  return isAudited ? { ...schema, 'x-audited': true } : schema
}

/** Collects the routes into an OpenAPI 3.1 document at /openapi.json, with named components. */
export async function documentApi(app: FastifyInstance, info: DocumentInfo): Promise<void> {
  rememberRoutes(app)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        ...info,
        version: apiVersion,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: 'An access token of POST /api/v1/sessions or POST /oauth/token.',
          },
        },
      },
    },
    transform: ({ url, route }) => ({ url, schema: withAudit(route) }),
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) => String(json['$id'] ?? `def-${index}`),
    },
  })
  app.get('/openapi.json', { schema: { hide: true }, config: { access: 'anyone' } }, () =>
    documentOf(app),
  )
}
