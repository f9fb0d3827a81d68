import { scopeMeanings } from '@emporium/domain'
import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify'
import { isAuditedRoute } from '../audit/operation.ts'
import { problemKinds } from '../problems.ts'
import { accessWords } from './openapi-access.ts'
import { withCommonAnswers } from './openapi-answers.ts'
import { withBounds } from './openapi-bounds.ts'
import { rememberRoutes, withInputs } from './request-inputs.ts'

/** What a service's document says of it. */
export type DocumentInfo = {
  title: string
  description: string
  /** What the operations are grouped by, and what each group is about. */
  tags: Readonly<Record<string, string>>
}

/** Version of the public API. */
export const apiVersion = '1.0.0'

/** The types of problems that the service may answer (RFC 9457), so that no reader of the API has to guess them. */
const problemTypes = () =>
  problemKinds()
    .map(({ slug, status, title }) => ({ type: `/problems/${slug}`, status, title }))
    .toSorted((a, b) => a.type.localeCompare(b.type, 'en'))

/** The document of a service: its routes, and every type of problem that they may answer. */
export const documentOf = (app: FastifyInstance): object => ({
  ...withBounds(withCommonAnswers(app.swagger())),
  'x-problem-types': problemTypes(),
})

/** The groups of what every service has. */
const tagsOfTheKit = {
  operations: 'What waits in the queues of a service, and what was put aside.',
  audit: 'What operations did, in an order that cannot be changed unseen (RV-7).',
}

/** The route as it is documented: for whom it is, and whether the audit keeps what operations does by it (RV-7). */
function documented(route: RouteOptions): FastifySchema & { 'x-audited'?: true } {
  const schema = withInputs(route)
  const { access } = route.config ?? {}
  const description = [schema.description, access && accessWords(access)].filter(Boolean).join(' ')
  const isAudited = isAuditedRoute([route.method].flat(), route.config ?? {})
  return { ...schema, description, ...(isAudited ? { 'x-audited': true } : {}) }
}

/** Collects the routes into an OpenAPI 3.1 document at /openapi.json, with named components. */
export async function documentApi(app: FastifyInstance, info: DocumentInfo): Promise<void> {
  rememberRoutes(app)
  const { tags, title, description } = info
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title,
        description,
        version: apiVersion,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      tags: Object.entries({ ...tags, ...tagsOfTheKit }).map(([name, meaning]) => ({
        name,
        description: meaning,
      })),
      components: {
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description:
              'An access token of POST /api/v1/sessions or POST /oauth/token, good for ten minutes; signed with ES256 and checked as RFC8725 asks.',
          },
          program: {
            type: 'oauth2',
            description:
              "Client credentials of a vendor's program (RFC 6749 section 4.4); the token goes into the same header, is good for ten minutes, and is checked as RFC8725 asks.",
            flows: {
              clientCredentials: {
                tokenUrl: '/oauth/token',
                // The next token is had as the first one was (RFC 6749 section 4.4.3).
                refreshUrl: '/oauth/token',
                scopes: { ...scopeMeanings },
              },
            },
          },
        },
      },
    },
    transform: ({ url, route }) => ({ url, schema: documented(route) }),
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) => String(json['$id'] ?? `def-${index}`),
    },
  })
  app.get('/openapi.json', { schema: { hide: true }, config: { access: 'anyone' } }, () =>
    documentOf(app),
  )
}
