import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UpstreamName } from '../upstreams/upstream-names.ts'
import { upstreamNames } from '../upstreams/upstream-names.ts'

/** The part of an OpenAPI 3.1 document that the gateway reads. */
export type OpenapiDocument = {
  openapi: string
  info: {
    title: string
    version: string
    description?: string
    contact?: { name: string; url: string }
  }
  paths?: Record<string, Record<string, unknown>>
  components?: Record<string, Record<string, unknown>>
  tags?: { name: string; description?: string }[]
  security?: unknown[]
  servers?: { url: string; description?: string; 'x-internal'?: 'true' | 'false' }[]
}

/** The committed document of each service. */
export type Documents = ReadonlyMap<UpstreamName, OpenapiDocument>

/** Reads the documents. A service without one cannot be reached, so that is an error. */
export function loadDocuments(folder: string): Documents {
  const missing = upstreamNames.filter((name) => !existsSync(join(folder, `${name}.json`)))
  if (missing.length > 0) {
    throw new Error(`There is no OpenAPI document in ${folder} for: ${missing.join(', ')}`)
  }
  return new Map(
    upstreamNames.map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as OpenapiDocument,
    ]),
  )
}
