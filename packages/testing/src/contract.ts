import { readFile } from 'node:fs/promises'
import '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'

type Operation = { operationId?: string; responses?: Record<string, unknown>; summary?: string }
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

/** The document as it is committed in the API client, to compare with the served one. */
export async function committedDocument(service: string): Promise<unknown> {
  const url = new URL(`../../api-client/openapi/${service}.json`, import.meta.url)
  return JSON.parse(await readFile(url, 'utf8'))
}

/** The SQL that entities and migrations disagree on; empty when they agree. */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log()
  return upQueries.map(({ query }) => query)
}
