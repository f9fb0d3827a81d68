import { faultOf, IllegalTransition, type FieldProblem } from '@emporium/domain'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { QueryFailedError } from 'typeorm'
import {
  conflict,
  illegalTransition,
  insufficientScope,
  invalidRequest,
  methodNotAllowed,
  notFound,
  payloadTooLarge,
  Problem,
  serverFault,
  temporarilyUnavailable,
  unsupportedMediaType,
  type ProblemKind,
} from '../problems.ts'

/** Which problem a broken database constraint is, by the constraint's name. */
export type ConstraintProblems = Readonly<Record<string, ProblemKind>>

type DriverError = { code?: string; constraint?: string }

/** SQLSTATE classes that mean "the database is away or overloaded", not "the request is wrong". */
const outage = /^(08|53|57P0)/

/** A text with a null byte, which PostgreSQL stores in no text and no JSON. */
const unstorable = /^(22021|22P05)$/

/** A value that is no date, number or id for the database: a cursor that somebody made up. */
const unreadable = /^22(P02|003|007|008)$/

function fromDatabase(error: QueryFailedError, known: ConstraintProblems): Problem {
  const { code, constraint } = error.driverError as DriverError
  if (constraint && known[constraint]) return known[constraint]()
  if (code === '23505' || code === '40001' || code === '40P01' || code === '55P03')
    return conflict()
  if (code && unstorable.test(code)) return invalidRequest({ because: faultOf('null-byte') })
  if (code && unreadable.test(code)) return invalidRequest({ because: faultOf('not-ours') })
  return serverFault()
}

/** The driver's words for it; a connection that is lost between two statements leaves a released query runner behind. */
const disconnected =
  /[Qq]uery runner (?:was )?already released|ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|not queryable|timeout exceeded when trying to connect/

const outageProblem = () => temporarilyUnavailable({ retryAfterSeconds: 2 })

/** Whether the database went away or is not yet back, at connecting as well as in the middle of a query. */
function isOutage(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return (typeof code === 'string' && outage.test(code)) || disconnected.test(String(message))
}

const byCode: Readonly<Record<string, (error: FastifyError) => Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => payloadTooLarge(),
  FST_REQ_FILE_TOO_LARGE: () => payloadTooLarge({ because: faultOf('file-too-large') }),
  FST_FILES_LIMIT: () => invalidRequest({ because: faultOf('one-file-only') }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => unsupportedMediaType(),
  FST_INVALID_MULTIPART_CONTENT_TYPE: () => unsupportedMediaType(),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => invalidRequest({ because: faultOf('empty-body') }),
  FST_ERR_CTP_INVALID_JSON_BODY: () => invalidRequest({ because: faultOf('not-json') }),
}

const transitionFault = ({ machine, state, action, message }: IllegalTransition) => ({
  ...faultOf('not-possible-now', { machine, state, action }),
  detail: message,
})

/** Turns whatever was thrown into a problem: a table, so that every way to fail is seen here. */
export function asProblem(error: unknown, known: ConstraintProblems = {}): Problem {
  if (error instanceof Problem) return error
  if (error instanceof IllegalTransition)
    return illegalTransition({
      because: transitionFault(error),
      state: error.state,
      action: error.action,
    })
  if (error instanceof QueryFailedError)
    return isOutage(error.driverError) ? outageProblem() : fromDatabase(error, known)
  const failure = error as FastifyError & { problems?: FieldProblem[] }
  if (failure.problems) return invalidRequest({ errors: failure.problems })
  const mapped = failure.code ? byCode[failure.code] : undefined
  if (mapped) return mapped(failure)
  if (isOutage(failure)) return outageProblem()
  const status = failure.statusCode
  if (status && status >= 400 && status < 500)
    return new Problem('invalid-request', status, invalidRequest.title, {
      because: { ...faultOf('unreadable'), detail: failure.message },
    })
  return serverFault()
}

/** The methods that a path has (RFC 9110 wants them named beside a 405). */
function allowedMethods(app: FastifyInstance, request: FastifyRequest): string[] {
  const path = request.url.split('?')[0] ?? ''
  return (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter(
    (method) => app.findRoute({ method, url: path }) !== null,
  )
}

/** What would let the caller in: a token, or one with another scope (RFC 6750 section 3.1). */
function challengeOf({ status, slug, more }: Problem): string | null {
  if (status === 401) return 'Bearer'
  if (slug !== insufficientScope.slug) return null
  return `Bearer error="insufficient_scope", scope="${[more['scopes']].flat().join(' ')}"`
}

/** Makes every non-2xx answer of the app an `application/problem+json` document. */
export function answerWithProblems(app: FastifyInstance, known: ConstraintProblems): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = asProblem(error, known)
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed')
    else request.log.info({ problem: problem.slug, detail: problem.message }, 'request refused')
    if (problem.more.retryAfterSeconds)
      reply.header('retry-after', String(problem.more.retryAfterSeconds))
    const challenge = challengeOf(problem)
    if (challenge) reply.header('www-authenticate', challenge)
    return reply
      .code(problem.status)
      .type('application/problem+json')
      .serializer(JSON.stringify)
      .send(problem.toDetails(request.url.split('?')[0] ?? '/', request.id))
  })
  app.setNotFoundHandler((request, reply) => {
    const methods = allowedMethods(app, request)
    if (methods.length > 0) reply.header('allow', methods.join(', '))
    throw methods.length > 0
      ? methodNotAllowed({ because: faultOf('not-such-method', { methods }) })
      : notFound()
  })
}
