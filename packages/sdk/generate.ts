// Writes src/generated: what programs may call, of the committed OpenAPI documents, and what events carry.
// node --conditions=@emporium/source --import @oxc-node/core/register packages/sdk/generate.ts --from <folder> --to <folder>
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { partnerEvents } from '@emporium/events'
import openapiTS, { astToString } from 'openapi-typescript'

type Operation = {
  security?: Record<string, string[]>[]
  parameters?: { name?: string }[]
  responses?: Record<string, unknown>
}
type Document = {
  openapi: string
  info: object
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, unknown>>
}

const here = new URL('.', import.meta.url).pathname
const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
const from = values.from ?? join(here, '../api-client/openapi')
const to = values.to ?? join(here, 'src/generated')

/** Whether some scope lets programs in, or nobody is asked who calls. */
const isForPrograms = ({ security = [] }: Operation) =>
  security.some((way) => 'program' in way || Object.keys(way).length === 0)

/** Every reference inside a value. */
const refsIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)].map(
    ([, kind, name]) => `${kind}/${name}`,
  )

/** The components that some paths need, with what these need. */
function neededBy(paths: Document['paths'], all: Document['components']): Document['components'] {
  const needed = new Set<string>()
  const open = refsIn(paths)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (needed.has(name)) continue
    needed.add(name)
    const [kind = '', own = ''] = name.split('/')
    open.push(...refsIn(all[kind]?.[own] ?? null))
  }
  return Object.fromEntries(
    Object.entries(all).map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        Object.entries(entries).filter(
          ([name]) => kind === 'securitySchemes' || needed.has(`${kind}/${name}`),
        ),
      ),
    ]),
  )
}

/** The part of a document that programs can use. */
function forPrograms(document: Document): Document {
  const paths = Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, operations]) => {
      const kept = Object.entries(operations).filter(([, operation]) => isForPrograms(operation))
      return kept.length > 0 ? [[path, Object.fromEntries(kept)]] : []
    }),
  )
  return { ...document, paths, components: neededBy(paths, document.components) }
}

/** The operations that take an Idempotency-Key, as `METHOD path`. */
const keyedIn = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { parameters = [] }]) =>
        parameters.some(({ name }) => name === 'Idempotency-Key'),
      )
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  )

const note = (source: string) => `// Generated from ${source}; do not edit.\n`
const typesOf = async (document: object) =>
  astToString(await openapiTS(JSON.parse(JSON.stringify(document)), { alphabetize: true }))

await mkdir(to, { recursive: true })
const keyed: string[] = []
for (const file of (await readdir(from)).filter((name) => name.endsWith('.json')).toSorted()) {
  const document = forPrograms(JSON.parse(await readFile(join(from, file), 'utf8')) as Document)
  keyed.push(...keyedIn(document))
  const name = file.replace('.json', '.ts')
  await writeFile(join(to, name), note(`the OpenAPI document ${file}`) + (await typesOf(document)))
}
const list = keyed.toSorted().map((one) => `  '${one}',\n`)
await writeFile(
  join(to, 'keyed-operations.ts'),
  `${note('the OpenAPI documents')}/** The operations that take an Idempotency-Key. */\nexport const keyedOperations: readonly string[] = [\n${list.join('')}]\n`,
)
const events = {
  openapi: '3.1.0',
  info: { title: 'Events', version: '1.0.0' },
  paths: {},
  components: {
    schemas: Object.fromEntries(
      partnerEvents.map(({ type, meaning, data }) => [type, { ...data, description: meaning }]),
    ),
  },
}
await writeFile(
  join(to, 'events.ts'),
  note('packages/events/src/partner-events.ts') + (await typesOf(events)),
)
