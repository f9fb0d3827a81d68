import '@fastify/swagger'
import { newId } from '@emporium/service-kit'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { connect, type AddressInfo } from 'node:net'
import type { TestActor } from './actors.ts'
import type { TestService } from './service.ts'

type Operation = {
  operationId?: string
  requestBody?: { content?: Record<string, unknown> }
  responses?: Record<string, { content?: Record<string, unknown> }>
}
type Document = { paths?: Record<string, Record<string, Operation>> }
type Place = { method: string; path: string; operation: Operation }
type Sent = InjectOptions & { what: string }

const json = 'application/json'
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

/** Bodies that no operation takes; each is refused as the client's fault (ASVS 1.1.1, 15.3.6, 15.3.7). */
const bodies: Readonly<Record<string, string>> = {
  'a deep object': nested(20_000),
  'a deep list': '['.repeat(50_000) + ']'.repeat(50_000),
  'a poisoned prototype': '{"__proto__":{"isAdmin":true}}',
  'a poisoned constructor': '{"constructor":{"prototype":{"isAdmin":true}}}',
  'a list': '[]',
  'a text': '"text"',
  'a number': '1e400',
  nothing: 'null',
  'an unknown field': '{"isAdmin":true,"roles":["administrator"]}',
  'the same unknown field twice': '{"role":"reader","role":"owner"}',
  'half a surrogate': '{"name":"\\ud800"}',
  'a null byte': '{"\\u0000":"\\u0000"}',
  'a body cut off': '{"name":',
  'two bodies': '{}{}',
  'a body of a megabyte': JSON.stringify({ name: 'x'.repeat(1_000_000) }),
}

const otherTypes = ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'x']

/** What may stand in an address instead of an id. */
const ids = [
  '%00',
  '%E0%A4%A',
  '..%2f..%2fetc%2fpasswd',
  "'%20OR%201=1--",
  'x'.repeat(5_000),
  '%F0%9F%92%A5',
]

const queries = [
  'limit=1&limit=2',
  'limit=1e309',
  'limit=-1',
  'cursor=%00',
  'cursor=eyJhIjoxfQ',
  'cursor=bnVsbA',
  '__proto__[isAdmin]=1',
  'q=%00&sort=__proto__',
  'q[]=1&q=2',
  '%E0%A4%A=1',
]

/** Headers by which somebody says to be somebody else, or elsewhere (ASVS 4.1.3). */
const spoofed: Readonly<Record<string, string>> = {
  'x-forwarded-for': '127.0.0.1',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-user': 'admin',
  'x-real-ip': '127.0.0.1',
  'x-user-id': newId(),
  'x-user-role': 'administrator',
  'x-vendor-id': newId(),
  'x-original-url': '/livez',
  'x-rewrite-url': '/livez',
  'x-http-method-override': 'GET',
  'x-request-id': `a'\t${'b'.repeat(500)}`,
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

function placesOf(app: FastifyInstance): Place[] {
  const { paths = {} } = app.swagger() as unknown as Document
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  )
}

/** Answers that do not end, such as announcements to open pages, are not asked for. */
const isEndless = ({ operation }: Place) =>
  Object.values(operation.responses ?? {}).some(
    ({ content = {} }) => 'text/event-stream' in content,
  )

const filled = (path: string, id = newId()) => path.replaceAll(/\{\w+\}/g, id)

function wrongBodies({ method, path, operation }: Place): Sent[] {
  if (!operation.requestBody?.content?.[json]) return []
  const base = { method: method as 'POST', url: filled(path) }
  return [
    ...Object.entries(bodies).map(([what, payload]) => ({
      ...base,
      what,
      payload,
      headers: { 'content-type': json },
    })),
    ...otherTypes.map((type) => ({
      ...base,
      what: `a body of type ${type}`,
      payload: '{}',
      headers: { 'content-type': type },
    })),
  ]
}

function wrongAddresses({ method, path }: Place): Sent[] {
  const base = { method: method as 'POST' }
  return [
    ...(path.includes('{') ? ids : []).map((id) => ({
      ...base,
      what: `the id ${id.slice(0, 30)}`,
      url: filled(path, id),
    })),
    ...(method === 'GET' ? queries : []).map((query) => ({
      ...base,
      what: `the query ${query}`,
      url: `${filled(path)}?${query}`,
    })),
  ]
}

type Answer = { statusCode: number; headers: Record<string, unknown>; body: string }

/** What is wrong with an answer to a hostile request; a refusal is a problem document and tells no internals. */
function faultOf({ statusCode, headers, body }: Answer): string | null {
  if (statusCode >= 500) return `is answered ${statusCode}`
  if (statusCode < 400) return null
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return `is refused as ${String(headers['content-type'])}`
  if ((JSON.parse(body) as { status: number }).status !== statusCode) return 'names another status'
  return /node_modules|\.ts:\d|SELECT |QueryFailed/.test(body) ? 'tells internals' : null
}

async function send(app: FastifyInstance, { what: _what, ...options }: Sent, actor?: TestActor) {
  const headers = { ...options.headers, ...(actor ? { authorization: actor.authorization } : {}) }
  return (await app.inject({ ...options, headers })) as Answer
}

async function faultOfSent(app: FastifyInstance, sent: Sent, person: TestActor) {
  const answer = await send(app, sent, person)
  const isTaken = answer.statusCode < 400 && sent.payload !== undefined && sent.payload !== '{}'
  return isTaken ? `is answered ${answer.statusCode}` : faultOf(answer)
}

/** What the service answers wrongly to bodies and addresses that nobody honest sends; empty when nothing. */
export async function hostileRequestFaults({ app, actors }: TestService): Promise<string[]> {
  const people = [actors.staff('admin'), actors.seller()]
  const faults = new Set<string>()
  const all = placesOf(app)
    .filter((place) => !isEndless(place))
    .flatMap((place) =>
      [...wrongBodies(place), ...wrongAddresses(place)].map((sent) => ({ place, sent })),
    )
  for (const { place, sent } of all)
    for (const person of people) {
      const fault = await faultOfSent(app, sent, person)
      if (fault) faults.add(`${place.method} ${place.path}: ${sent.what} ${fault}`)
    }
  if ('isAdmin' in {}) faults.add('the prototype of all objects was changed')
  return [...faults]
}

/** Where a header that the client made up changes the answer; empty when nowhere (ASVS 4.1.3). */
export async function spoofedHeaderFaults({ app }: TestService): Promise<string[]> {
  const faults: string[] = []
  for (const { method, path, operation } of placesOf(app).filter((one) => !isEndless(one))) {
    const url = filled(path)
    const ask = async (headers: Record<string, string>) =>
      send(app, { what: '', method: method as 'GET', url, headers })
    const [plain, lied] = [await ask({}), await ask(spoofed)]
    if (plain.statusCode !== lied.statusCode || lied.statusCode >= 500)
      faults.push(`${operation.operationId}: ${plain.statusCode} becomes ${lied.statusCode}`)
    if (!/^[\w.-]{8,64}$/.test(String(lied.headers['x-request-id'])))
      faults.push(`${operation.operationId}: takes any request id`)
  }
  return faults
}

/** What a path may be taken for: `/products/from-sheet` is also a `/products/{id}`. */
function wider(known: Map<string, Place[]>, path: string): Place[] {
  const isWider = (other: string) =>
    new RegExp(`^${other.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)
  return [...known].flatMap(([other, places]) => (isWider(other) ? places : []))
}

/** Methods that a path answers though no document names them; empty when none (ASVS 4.1.4, 13.4.4). */
export async function undocumentedMethodFaults({ app }: TestService): Promise<string[]> {
  const known = Map.groupBy(placesOf(app), ({ path }) => path)
  const faults: string[] = []
  for (const [path, places] of known) {
    const offered = new Set([...places, ...wider(known, path)].map(({ method }) => method))
    for (const method of [...methods.filter((each) => !offered.has(each)), 'OPTIONS', 'TRACE']) {
      const answer = await send(app, { what: '', method: method as 'GET', url: filled(path) })
      const isRefused = answer.statusCode === 405 && String(answer.headers['allow']) !== 'undefined'
      const fault = isRefused ? faultOf(answer) : `is answered ${answer.statusCode}`
      if (fault) faults.push(`${method} ${path} ${fault}`)
    }
  }
  return faults
}

const line = (rest: string) => `${rest}\r\n\r\n`

/** Requests that are no proper HTTP (ASVS 4.2.1): each is refused, and the line closed. */
const garbled: Readonly<Record<string, string>> = {
  'two lengths': line('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2'),
  'a length and chunks': line(
    'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked',
  ),
  'a folded header': line('GET / HTTP/1.1\r\nhost: a\r\nx: 1\r\n 2'),
  'a space before the colon': line('GET / HTTP/1.1\r\nhost : a'),
  'headers of 64 KiB': line(`GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(65_536)}`),
  'no HTTP': line('hello'),
}

function sayRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')))
    socket.on('data', (bytes) => (heard += bytes.toString('latin1')))
    socket.on('error', () => resolve(heard))
    socket.on('close', () => resolve(heard))
  })
}

/** Which garbled requests are not refused with a problem and a closed line; empty when all are. */
export async function garbledRequestFaults({ app }: TestService): Promise<string[]> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const faults: string[] = []
  for (const [what, text] of Object.entries(garbled)) {
    const answer = await sayRaw(port, text)
    if (!/^HTTP\/1\.1 4\d\d .*application\/problem\+json/s.test(answer))
      faults.push(`${what}: ${answer.split('\r\n')[0]}`)
  }
  return faults
}
