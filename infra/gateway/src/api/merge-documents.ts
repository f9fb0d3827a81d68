import { isDeepStrictEqual } from 'node:util'
import type { Documents, OpenapiDocument } from './documents.ts'

type Components = Record<string, Record<string, unknown>>

const capitalised = (service: string) =>
  service.replaceAll(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase())

/** The names in `own` that already mean something else in `merged`, with their new names. */
function renamings(merged: Components, own: Components, service: string): Map<string, string> {
  const found = Object.entries(own).flatMap(([kind, entries]) =>
    Object.entries(entries)
      .filter(([name, value]) => {
        const other = merged[kind]?.[name]
        return other !== undefined && !isDeepStrictEqual(other, value)
      })
      .map(([name]) => {
        const path = `#/components/${kind}/`
        return [`${path}${name}`, `${path}${capitalised(service)}${name}`] as const
      }),
  )
  return new Map(found)
}

/** A copy in which every reference to a renamed component is changed. */
function withReferences<T>(value: T, renamed: ReadonlyMap<string, string>): T {
  return JSON.parse(JSON.stringify(value), (key: string, inner: unknown) =>
    key === '$ref' && typeof inner === 'string' ? (renamed.get(inner) ?? inner) : inner,
  ) as T
}

function addComponents(merged: Components, own: Components, renamed: ReadonlyMap<string, string>) {
  for (const [kind, entries] of Object.entries(own)) {
    const target = (merged[kind] ??= {})
    for (const [name, value] of Object.entries(entries)) {
      const path = `#/components/${kind}/`
      const newName = renamed.get(`${path}${name}`)?.slice(path.length) ?? name
      target[newName] = withReferences(value, renamed)
    }
  }
}

const uniqueTags = (documents: OpenapiDocument[]) => [
  ...new Map(documents.flatMap(({ tags = [] }) => tags).map((tag) => [tag.name, tag])).values(),
]

/** What kind of installation an address is of (OWASP API9:2023). */
const environmentOf = (publicUrl: string) =>
  /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::|\/|$)/.test(publicUrl)
    ? 'A local installation, to try things out'
    : 'Production'

/** One document for the whole platform. Component names stay unless two services differ on one. */
export function mergeDocuments(documents: Documents, publicUrl: string): OpenapiDocument {
  const components: Components = {}
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [service, document] of documents) {
    const own = document.components ?? {}
    const renamed = renamings(components, own, service)
    addComponents(components, own, renamed)
    Object.assign(paths, withReferences(document.paths ?? {}, renamed))
  }
  const all = [...documents.values()]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Emporium API',
      version: all[0]?.info.version ?? '0.0.0',
      description: 'Everything a program can do on this marketplace, in one document.',
      contact: { name: 'Operations of this installation', url: `${publicUrl}/contact` },
    },
    // Without TLS only those on this machine read it, wherever they have it from.
    servers: [
      {
        url: publicUrl.startsWith('https:') ? publicUrl : '/',
        description: environmentOf(publicUrl),
        'x-internal': 'false',
      },
    ],
    security: all.find(({ security }) => security)?.security ?? [],
    tags: uniqueTags(all),
    paths,
    components,
  }
}
