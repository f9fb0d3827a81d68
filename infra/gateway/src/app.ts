import Fastify, { LogController } from 'fastify'
import type { FastifyInstance } from 'fastify'
import { addApiRoutes } from './api/api.routes.ts'
import { loadDocuments } from './api/documents.ts'
import { enableForwarding } from './api/forward.ts'
import { mergeDocuments } from './api/merge-documents.ts'
import { publishedRoutes } from './api/published-routes.ts'
import { addApps } from './apps/add-apps.ts'
import type { GatewayConfig } from './config.ts'
import { addDocsRoutes } from './docs/docs.routes.ts'
import { addDownloadRoutes } from './downloads/downloads.routes.ts'
import { addHealthRoutes } from './health/health.routes.ts'
import {
  answerWithProblems,
  invalidPath,
  methodUnknown,
  notFound,
  sendProblem,
} from './http/problems.ts'
import { refuseOddPaths } from './http/refuse-odd-paths.ts'
import { refuseUnparsed } from './http/refuse-unparsed.ts'
import { nameRequests, requestIdOf } from './http/request-id.ts'
import { secureAnswers } from './http/security-headers.ts'
import { sendReadyAnswers } from './ready/send-ready-answers.ts'
import { addSitemapRoutes } from './sitemap/sitemap.routes.ts'
import { upstreamProbe } from './upstreams/probe-upstreams.ts'

const createServer = (config: GatewayConfig): FastifyInstance =>
  Fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    requestIdHeader: false,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    // Time-outs that close slow and dripping clients; streams of answers are not limited.
    connectionTimeout: 0,
    requestTimeout: 60_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500 },
    clientErrorHandler: refuseUnparsed,
    frameworkErrors: (_error, _request, reply) => void sendProblem(reply, invalidPath),
  })

/** The one origin of the platform: the API of six services, three apps, and the reference. */
export async function buildGateway(config: GatewayConfig): Promise<FastifyInstance> {
  const documents = loadDocuments(config.openapiFolder)
  const app = createServer(config)
  sendReadyAnswers(app)
  answerWithProblems(app)
  refuseOddPaths(app)
  nameRequests(app)
  secureAnswers(app, config.publicUrl)
  app.setNotFoundHandler(({ method }, reply) =>
    sendProblem(reply, app.supportedMethods.includes(method) ? notFound : methodUnknown),
  )
  await enableForwarding(app)
  addHealthRoutes(app, upstreamProbe(config.upstreams), config.buildId)
  addDocsRoutes(app, mergeDocuments(documents, config.publicUrl))
  addDownloadRoutes(app)
  addSitemapRoutes(app, config.upstreams.catalog, config.publicUrl)
  addApiRoutes(app, publishedRoutes(documents), config.upstreams)
  await addApps(app, config)
  return app
}
