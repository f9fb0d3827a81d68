import type { UpstreamName } from '../upstreams/upstream-names.ts'
import type { Documents } from './documents.ts'

/** One path of the public API with the service that answers it. */
export type PublishedRoute = { upstream: UpstreamName; path: string; methods: string[] }

const httpMethods = ['get', 'put', 'post', 'delete', 'patch']

/** Whatever a document lists: pages for operators (health, metrics) are never published. */
const isPublic = (path: string) => /^\/(?:api|oauth|\.well-known)\//.test(path)

/** `{id}` of OpenAPI is `:id` of the router. */
const routerPath = (path: string) => path.replaceAll(/\{([^}]+)\}/g, ':$1')

/** Two paths that differ only in the names of their parameters are the same path. */
const shapeOf = (path: string) => path.replaceAll(/\{[^}]+\}/g, '{}')

/** The routes of all documents. A path has one owner; two are a mistake in the documents. */
export function publishedRoutes(documents: Documents): PublishedRoute[] {
  const owners = new Map<string, UpstreamName>()
  return [...documents].flatMap(([upstream, { paths = {} }]) =>
    Object.entries(paths).flatMap(([path, operations]) => {
      if (!isPublic(path)) return []
      const owner = owners.get(shapeOf(path))
      if (owner) throw new Error(`Both ${owner} and ${upstream} publish ${path}`)
      owners.set(shapeOf(path), upstream)
      const methods = httpMethods.filter((method) => method in operations)
      return [{ upstream, path: routerPath(path), methods: methods.map((m) => m.toUpperCase()) }]
    }),
  )
}
