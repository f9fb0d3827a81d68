import type { ProblemDetails } from '@emporium/domain'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'

/** A foreseen failure of the gateway itself; failures of services pass through as they are. */
export type GatewayProblem = { slug: string; status: number; title: string; retryAfter?: number }

/** Nothing is published under this path. */
export const notFound: GatewayProblem = {
  slug: 'not-found',
  status: 404,
  title: 'There is nothing here',
}

/** The path exists, but not for this method. */
export const methodNotAllowed: GatewayProblem = {
  slug: 'method-not-allowed',
  status: 405,
  title: 'This cannot be done here',
}

/** A method that nothing here knows, whatever the path (RFC 9110, 15.6.2). */
export const methodUnknown: GatewayProblem = {
  slug: 'method-not-known',
  status: 501,
  title: 'This method is not known here',
}

/** The path is written in a way that no client writes it. */
export const invalidPath: GatewayProblem = {
  slug: 'invalid-request',
  status: 400,
  title: 'The request is not valid',
}

/** The body is larger than any service takes. */
export const payloadTooLarge: GatewayProblem = {
  slug: 'payload-too-large',
  status: 413,
  title: 'This is too large',
}

/** A service is away for the moment. */
export const serviceUnavailable: GatewayProblem = {
  slug: 'service-unavailable',
  status: 503,
  title: 'This part of the platform is not available at the moment',
  retryAfter: 2,
}

/** A service did not answer in time. What was asked of it may have been done. */
export const serviceTooSlow: GatewayProblem = {
  slug: 'service-too-slow',
  status: 504,
  title: 'This part of the platform did not answer in time',
  retryAfter: 5,
}

/** A fault of the gateway. */
export const internalError: GatewayProblem = {
  slug: 'internal-error',
  status: 500,
  title: 'Something went wrong on our side',
}

/** Answers with problem details (RFC 9457). */
export function sendProblem(reply: FastifyReply, problem: GatewayProblem): FastifyReply {
  const { request } = reply
  const body: ProblemDetails = {
    type: `/problems/${problem.slug}`,
    title: problem.title,
    status: problem.status,
    instance: request.url.split('?', 1)[0] ?? '/',
    requestId: request.id,
  }
  if (problem.retryAfter) reply.header('retry-after', problem.retryAfter)
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(body))
}

/** The problem for an error of the HTTP layer: the client's fault keeps its status. */
function problemOf({ statusCode = 500 }: FastifyError): GatewayProblem {
  if (statusCode < 400 || statusCode >= 500) return internalError
  return { ...invalidPath, status: statusCode }
}

/** Makes problem details the answer to everything that fails in the gateway. */
export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error)
    if (problem === internalError) request.log.error({ err: error }, 'request failed')
    return sendProblem(reply, problem)
  })
}
