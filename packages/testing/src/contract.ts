import { readFile } from 'node:fs/promises'
import '@fastify/swagger'
import type { FastifyInstance, RouteOptions } from 'fastify'
import type { DataSource, QueryRunner } from 'typeorm'

type Operation = {
  operationId?: string
  responses?: Record<string, unknown>
  summary?: string
  parameters?: { in: string; name: string; required?: boolean }[]
  requestBody?: { content?: Record<string, unknown> }
}
type Document = { paths?: Record<string, Record<string, Operation>> }

/** What is wrong with the operations of a service's OpenAPI document; empty when nothing is. */
export function contractFaults(app: FastifyInstance): string[] {
  const document = app.swagger() as unknown as Document
  const seen = new Set<string>()
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const name = `${method.toUpperCase()} ${path}`
      const codes = Object.keys(operation.responses ?? {})
      const faults = [
        operation.operationId ? null : `${name} has no operationId`,
        operation.summary ? null : `${name} has no summary`,
        operation.operationId && seen.has(operation.operationId)
          ? `${operation.operationId} is used twice`
          : null,
        codes.some((code) => /^2|^3/.test(code)) ? null : `${name} documents no success`,
        codes.some((code) => code.startsWith('4')) ? null : `${name} documents no problem`,
      ]
      if (operation.operationId) seen.add(operation.operationId)
      return faults.filter((fault): fault is string => fault !== null)
    }),
  )
}

const hasHeader = ({ parameters = [] }: Operation, name: string, required: boolean) =>
  parameters.some((one) => one.in === 'header' && one.name === name && !!one.required === required)

/** What a route reads from a request and the operation of the document does not tell. */
function untold({ config = {}, method, schema }: RouteOptions, operation: Operation): string[] {
  const types = Object.keys(operation.requestBody?.content ?? {})
  const wantsBody = schema?.body !== undefined || /^(PUT|PATCH)$/.test(String(method))
  return [
    ...(config.editsRevision && !hasHeader(operation, 'If-Match', true) ? ['If-Match'] : []),
    ...(config.idempotent && !hasHeader(operation, 'Idempotency-Key', false)
      ? ['Idempotency-Key']
      : []),
    ...(wantsBody && types.length === 0 ? ['a body'] : []),
    ...(config.takesFile && !types.includes('multipart/form-data') ? ['a file'] : []),
  ]
}

/** What routes take that the document of the service leaves out; empty when it tells everything. */
export function inputFaults(app: FastifyInstance): string[] {
  const { paths = {} } = app.swagger() as unknown as Document
  return app.declaredRoutes
    .filter(({ method, schema }) => method !== 'HEAD' && schema && !('hide' in schema))
    .flatMap((route) => {
      const name = `${String(route.method)} ${route.url}`
      const path = route.url.replace(/:(\w+)/g, '{$1}')
      const operation = paths[path]?.[String(route.method).toLowerCase()]
      if (!operation) return [`${name} is not documented`]
      return untold(route, operation).map((what) => `${name} does not tell that it takes ${what}`)
    })
}

/** The document as it is committed in the API client, to compare with the served one. */
export async function committedDocument(service: string): Promise<unknown> {
  const url = new URL(`../../api-client/openapi/${service}.json`, import.meta.url)
  return JSON.parse(await readFile(url, 'utf8'))
}

const withoutProblemTypes = (document: unknown): object => {
  const { 'x-problem-types': _types, ...rest } = document as Record<string, unknown>
  return rest
}

/**
 * The document that a service serves, beside the committed one. Problem types are left to `npm run check`, which writes
 * each document in a program of its own: a worker that tests several services knows the problems of all of them.
 */
export async function documentsOf(app: FastifyInstance, service: string) {
  const served = (await app.inject('/openapi.json')).json<object>()
  const committed = await committedDocument(service)
  return { served: withoutProblemTypes(served), committed: withoutProblemTypes(committed) }
}

/**
 * The connection of a data source asks one question after the other: TypeORM reads the types of columns all at once, and
 * pg has a client answer one query at a time.
 */
function queued(runner: QueryRunner): QueryRunner {
  const ask = runner.query.bind(runner) as (...asked: unknown[]) => Promise<unknown>
  let last: Promise<unknown> = Promise.resolve()
  const next = (...asked: unknown[]) => (last = last.then(() => ask(...asked)))
  return Object.assign(runner, { query: next })
}

/** The SQL that entities and migrations disagree on; empty when they agree. */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const open = dataSource.createQueryRunner.bind(dataSource)
  dataSource.createQueryRunner = (mode) => queued(open(mode))
  const { upQueries } = await dataSource.driver
    .createSchemaBuilder()
    .log()
    .finally(() => (dataSource.createQueryRunner = open))
  return upQueries.map(({ query }) => query)
}
