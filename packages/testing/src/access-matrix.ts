import { newId } from '@emporium/service-kit'
import request from 'supertest'
import type { TestActor } from './actors.ts'
import { committedDocument } from './contract.ts'
import { sampleOf, type Schema } from './sample.ts'
import type { TestService } from './service.ts'

/** Who calls: nobody, people of no, the owning and another vendor, programs, staff (S-1, ASVS 8.1). */
export const parties = [
  'nobody',
  'buyer',
  'owner',
  'publisher',
  'support',
  'finance',
  'read_only',
  'foreign_owner',
  'client',
  'foreign_client',
  'scopeless_client',
  'reviewer',
  'onboarding_officer',
  'admin',
] as const
export type Party = (typeof parties)[number]

/** Members of the owning vendor, by what they have in common. */
export const members = ['owner', 'publisher', 'support', 'finance', 'read_only'] as const
/** Everybody who is signed in as a person. */
export const people = [
  'buyer',
  ...members,
  'foreign_owner',
  'reviewer',
  'onboarding_officer',
  'admin',
] as const satisfies readonly Party[]
/** Everybody with a token, programs too. */
export const everybody = parties

/** One operation of the matrix: who gets past authorisation, and what the call needs to get that far. */
export type AccessRow = {
  may: readonly Party[]
  /** Path parameters of an object of the owning vendor; a fresh one for each who may, as acts change it. */
  at?: () => Promise<Record<string, string>> | Record<string, string>
  /** Anybody may call it, but this object is not for anybody: nobody is not asked to sign in. */
  isOpen?: boolean
  /** A body that is well-formed; what is not said is made up from the schema. */
  body?: object | (() => object)
  query?: Record<string, string> | (() => Record<string, string>)
  /** Sends a file in this field instead of JSON. */
  file?: SentFile | (() => SentFile)
}
/** A file as a form sends it. */
type SentFile = { field: string; name: string; bytes: Uint8Array; fields?: Record<string, string> }

/** Every operation of a service. */
export type AccessMatrix = Readonly<Record<string, AccessRow>>

type Operation = {
  operationId: string
  method: string
  path: string
  body: Schema | undefined
  parameters: { name: string; in: string; required?: boolean; schema: Schema }[]
}

/** The operations of a service, as its committed document lists them. */
export async function operationsOf(service: string): Promise<Operation[]> {
  const document = (await committedDocument(service)) as {
    paths: Record<string, Record<string, Record<string, unknown>>>
    components?: { schemas?: Record<string, Schema> }
  }
  const schemas = document.components?.schemas ?? {}
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const { requestBody, parameters = [] } = operation as {
        requestBody?: { content?: Record<string, { schema?: Schema }> }
        parameters?: Operation['parameters']
      }
      const schema = requestBody?.content?.['application/json']?.schema
      return {
        operationId: String(operation['operationId']),
        method,
        path,
        parameters,
        body: schema && { ...schema, $defs: schemas },
      }
    }),
  )
}

const fill = (path: string, at: Record<string, string>) =>
  path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(at[name] ?? newId()))

async function call(
  service: TestService,
  { method, path, body, parameters }: Operation,
  row: AccessRow,
  at: Record<string, string>,
  { actor, isAllowed }: { actor: TestActor | undefined; isAllowed: boolean },
): Promise<number> {
  const address = fill(path, at)
  const sent = request(service.app.server)[method as 'get'](address).redirects(0)
  const asked = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, schema }) => [name, String(sampleOf(schema))])
  const narrowed = typeof row.query === 'function' ? row.query() : row.query
  void sent.query({ ...Object.fromEntries(asked), ...narrowed })
  if (actor) void sent.set('authorization', actor.authorization)
  // Who is refused says no revision: that it is missing must not be told to who may not know the thing.
  const wantsRevision = parameters.some(({ name }) => name === 'If-Match')
  if (wantsRevision && isAllowed) void sent.set('if-match', '"0"')
  const file = typeof row.file === 'function' ? row.file() : row.file
  if (file) {
    const { field, name, bytes, fields = {} } = file
    for (const [key, value] of Object.entries(fields)) void sent.field(key, value)
    return (await sent.attach(field, Buffer.from(bytes), name)).status
  }
  const said = typeof row.body === 'function' ? row.body() : row.body
  if (said ?? body) return (await sent.send(said ?? (sampleOf(body) as object))).status
  return (await sent).status
}

/** How an answer reads in the matrix: who is refused learns nothing but that. */
function verdictOf(status: number): string {
  if (status === 401) return 'sign in first'
  if (status === 403 || status === 404) return 'refused'
  // A body that does not fit its schema is refused before anybody is asked who they are: then nothing is proved.
  if (status === 400 || status === 415) return `not asked: the body of the row is wrong (${status})`
  return status >= 500 ? `fault ${status}` : 'may'
}

/** An operation of a service and its row; throws when the matrix or the document lacks it. */
export async function rowOf(
  service: string,
  matrix: AccessMatrix,
  operationId: string,
): Promise<{ operation: Operation; row: AccessRow }> {
  const operation = (await operationsOf(service)).find((one) => one.operationId === operationId)
  const row = matrix[operationId]
  if (!operation || !row) throw new Error(`there is no operation ${operationId}`)
  return { operation, row }
}

/** The names of all operations of a service, in order: a matrix has a row for each. */
export const operationNamesOf = async (service: string): Promise<string[]> =>
  (await operationsOf(service)).map(({ operationId }) => operationId).toSorted()

/** What the matrix says of an operation, and what really happens. */
export async function accessOf(
  service: TestService,
  operation: Operation,
  row: AccessRow,
  actors: Readonly<Record<Exclude<Party, 'nobody'>, TestActor>>,
): Promise<{ expected: Record<string, string>; found: Record<string, string> }> {
  const isAllowed = (party: Party) => row.may.includes(party)
  // Whoever is refused comes first: what the others do changes the object.
  const order = [...parties].toSorted((a, b) => Number(isAllowed(a)) - Number(isAllowed(b)))
  const found: Record<string, string> = {}
  const make = async () => (await row.at?.()) ?? {}
  const untouched = await make()
  for (const party of order) {
    const actor = party === 'nobody' ? undefined : actors[party]
    const caller = { actor, isAllowed: isAllowed(party) }
    const at = caller.isAllowed ? await make() : untouched
    found[party] = verdictOf(await call(service, operation, row, at, caller))
  }
  const expectedOf = (party: Party) => {
    if (isAllowed(party)) return 'may'
    return party === 'nobody' && !row.isOpen ? 'sign in first' : 'refused'
  }
  const expected = Object.fromEntries(parties.map((party) => [party, expectedOf(party)]))
  return { expected, found }
}

/** The parties as a service's own tokens make them; `scopes` are those of the owning vendor's program. */
export function partiesOf(
  { actors }: Pick<TestService, 'actors'>,
  vendorId: string,
  scopes: readonly string[],
  ownerId?: string,
): Record<Exclude<Party, 'nobody'>, TestActor> {
  const member = (role: (typeof members)[number]) => actors.seller({ vendorId, role })
  return {
    buyer: actors.buyer(),
    owner: actors.seller({ vendorId, ...(ownerId ? { id: ownerId } : {}) }),
    publisher: member('publisher'),
    support: member('support'),
    finance: member('finance'),
    read_only: member('read_only'),
    foreign_owner: actors.seller(),
    client: actors.client(vendorId, ...scopes),
    foreign_client: actors.client(newId(), ...scopes),
    scopeless_client: actors.client(vendorId, 'saas:resolve'),
    reviewer: actors.staff('reviewer'),
    onboarding_officer: actors.staff('onboarding_officer'),
    admin: actors.staff('admin'),
  }
}
