import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'

/** What a service's document says of it. */
export type DocumentInfo = { title: string; description: string }

/** Version of the public API. */
export const apiVersion = '1.0.0'

/** Collects the routes into an OpenAPI 3.1 document at /openapi.json, with named components. */
export async function documentApi(app: FastifyInstance, info: DocumentInfo): Promise<void> {
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
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) => String(json['$id'] ?? `def-${index}`),
    },
  })
  app.get('/openapi.json', { schema: { hide: true }, config: { access: 'anyone' } }, () =>
    app.swagger(),
  )
}
