import type { FastifyInstance } from 'fastify'
import { methodNotAllowed, sendProblem } from '../http/problems.ts'
import { refuseLargeBodies } from '../http/refuse-large-bodies.ts'
import type { UpstreamName } from '../upstreams/upstream-names.ts'
import { forward } from './forward.ts'
import type { PublishedRoute } from './published-routes.ts'

const allMethods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']

/** The public API: exactly the paths and methods of the documents, each to its service. */
export function addApiRoutes(
  app: FastifyInstance,
  routes: readonly PublishedRoute[],
  upstreams: Record<UpstreamName, string>,
): void {
  for (const { upstream, path, methods } of routes) {
    app.route({
      method: methods,
      url: path,
      onRequest: refuseLargeBodies,
      handler: (_request, reply) => forward(reply, upstreams[upstream]),
    })
    const others = allMethods.filter((method) => !methods.includes(method))
    const allow = methods.includes('GET') ? ['GET', 'HEAD', ...methods.slice(1)] : methods
    app.route({
      method: others,
      url: path,
      exposeHeadRoute: false,
      handler: ({ method }, reply) => {
        reply.header('allow', [...allow, 'OPTIONS'].join(', '))
        // What a path takes may be asked (RFC 9110, 9.3.7); other origins are told nothing more (CORS).
        return method === 'OPTIONS' ? reply.code(204).send() : sendProblem(reply, methodNotAllowed)
      },
    })
  }
}
