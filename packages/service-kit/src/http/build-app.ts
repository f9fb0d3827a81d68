import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { limits } from '@emporium/domain'
import type { Service } from '@emporium/events'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
} from 'fastify'
import type { TSchema } from 'typebox'
import type { DataSource } from 'typeorm'
import { auditRoutes } from '../audit/audit.routes.ts'
import type { SubjectNames } from '../audit/subject-names.query.ts'
import { AuditEntryView, ChainView } from '../audit/audit.schemas.ts'
import { isCutOff } from '../auth/is-cut-off.ts'
import { guardAccess } from '../auth/access.ts'
import type { KeySource } from '../auth/tokens.ts'
import { reportHealth, type Probe } from './health.ts'
import { rememberAnswers } from './idempotency.ts'
import { loggerOptions } from './logging.ts'
import { measure } from './metrics.ts'
import { documentApi, type DocumentInfo } from './openapi.ts'
import { operationsRoutes } from './operations.routes.ts'
import { answerWithProblems, type ConstraintProblems } from './problem-mapping.ts'
import { limitRates } from './rate-limits.ts'
import { requestIdOf } from './request-id.ts'
import { ProblemView } from './schemas.ts'
import { buildSerializer } from './serialization.ts'
import { refuseUnparsed, refuseUnread } from './unread-requests.ts'
import { closeUnusedConnections } from './unused-connections.ts'
import { buildValidator } from './validation.ts'
import { requireWellFormedTexts } from './well-formed.ts'

// Named here so that the built declarations bring `request.file()` along to the services.
export type { MultipartFile } from '@fastify/multipart'

/** What every request of a service can reach through its app. */
export type KitOfApp = { service: Service; dataSource: DataSource; clock: () => Date }

declare module 'fastify' {
  interface FastifyInstance {
    kit: KitOfApp
  }
}

/** What an app is made of. */
export type AppParts = KitOfApp & {
  info: DocumentInfo
  /** Views to be named components of the document. */
  views: readonly TSchema[]
  routes: readonly FastifyPluginAsync[]
  constraintProblems: ConstraintProblems
  subjectNames: SubjectNames
  keys: KeySource
  issuer: string
  probes: Readonly<Record<string, Probe>>
  logLevel: string
  trustProxy: string
  rateLimitPerMinute: number
  /** A worker serves health and metrics only. */
  isWorker?: boolean
}

/** An app whose routes know the static types of their schemas. */
export type App = FastifyInstance & { log: FastifyBaseLogger }

/** Time-outs that close slow and dripping clients (ASVS 13.1.3); milliseconds. */
const timeouts = { connectionTimeout: 30_000, requestTimeout: 20_000, keepAliveTimeout: 72_000 }

/** Without this Fastify looks through all loaded modules for a name for each plugin. */
const displayName = Symbol.for('fastify.display-name')

/** Probes and scrapes come every few seconds and say nothing. */
const isProbe = (request: { url?: string }) =>
  /^\/(health|livez|readyz|metrics)/.test(request.url ?? '')

function createServer(parts: AppParts): FastifyInstance {
  return Fastify({
    logger: loggerOptions(parts.service, parts.logLevel) as never,
    logController: new LogController({ disableRequestLogging: isProbe }),
    trustProxy: parts.trustProxy,
    requestIdHeader: false,
    genReqId: requestIdOf,
    frameworkErrors: refuseUnread,
    clientErrorHandler: refuseUnparsed,
    bodyLimit: limits.bodyBytes,
    ...timeouts,
    http: { headersTimeout: 15_000, maxHeaderSize: 16 * 1024 },
    schemaController: {
      compilersFactory: {
        buildValidator: buildValidator as never,
        buildSerializer: buildSerializer as never,
      },
    },
  }).withTypeProvider<TypeBoxTypeProvider>() as unknown as FastifyInstance
}

/** Builds the HTTP side of a service: what is true for every route is set here, once. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = createServer(parts)
  app.decorate('kit', { service: parts.service, dataSource: parts.dataSource, clock: parts.clock })
  // Text is no body of ours: who forgets to say that it is JSON is told so (415).
  app.removeContentTypeParser('text/plain')
  closeUnusedConnections(app)
  answerWithProblems(app, parts.constraintProblems)
  guardAccess(app, {
    issuer: parts.issuer,
    keys: parts.keys,
    isCutOff: (holder, issuedAt) => isCutOff(parts.dataSource.manager, holder, issuedAt),
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    frameguard: { action: 'deny' },
    hsts: parts.issuer.startsWith('https:'),
  })
  reportHealth(app, parts.probes)
  measure(app, parts.service, parts.dataSource)
  if (!parts.isWorker) await serveRoutes(app, parts)
  await app.ready()
  return app
}

async function serveRoutes(app: FastifyInstance, parts: AppParts): Promise<void> {
  await limitRates(app, parts.rateLimitPerMinute)
  rememberAnswers(app, parts.service, parts.dataSource)
  requireWellFormedTexts(app)
  await app.register(cookie)
  await app.register(multipart, {
    limits: { fileSize: limits.fileBytes, files: 1, fields: 10, fieldSize: 10_000, parts: 12 },
  })
  for (const view of [ProblemView, AuditEntryView, ChainView, ...parts.views]) app.addSchema(view)
  await documentApi(app, parts.info)
  const ofKit = [
    operationsRoutes(parts.service),
    auditRoutes(parts.service, parts.subjectNames),
  ] as FastifyPluginAsync[]
  for (const routes of [...parts.routes, ...ofKit])
    await app.register(Object.assign(routes, { [displayName]: routes.name || 'routes' }))
}
