import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApiClient, type ApiClient } from './client.ts'

type Said = { method: string; key: string | undefined }
type Answer = (reply: ServerResponse) => void

const done: Answer = (reply) =>
  reply.writeHead(201, { 'content-type': 'application/json' }).end('{}')
const lost: Answer = (reply) => void reply.destroy()
const withStatus =
  (status: number, type = '/problems/any'): Answer =>
  (reply) =>
    reply
      .writeHead(status, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ type, title: 'No', status }))

describe('S-3 saying once', () => {
  let server: Server
  let api: ApiClient
  let said: Said[]
  let answers: Answer[]

  beforeEach(async () => {
    said = []
    answers = []
    server = createServer((request, reply) => {
      const key = request.headers['idempotency-key']
      said.push({ method: request.method ?? '', key: key === undefined ? key : String(key) })
      request.resume().on('end', () => (answers.shift() ?? done)(reply))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    api = createApiClient({ baseUrl: `http://127.0.0.1:${port}` })
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  const ask = (message: string, headers: Record<string, string> = {}) =>
    api
      .POST('/api/v1/enquiries/{id}/messages', {
        params: { path: { id: 'e1' } },
        body: { text: message } as never,
        headers,
      })
      .catch((error: unknown) => error)
  const keys = () => said.map(({ key }) => key)

  it.each([
    ['was lost on the way', lost],
    ['is of a gateway that reached nobody', withStatus(503)],
    ['is that the first is still in the works', withStatus(409, '/problems/request-in-progress')],
  ])('S-3 bears the same key again when the answer %s', async (_what, answer) => {
    answers = [answer]
    await ask('When?')
    await ask('When?')
    const [first, second] = keys()
    expect(first).toMatch(/^[\da-f]{32}$/)
    expect(second).toBe(first)
  })

  it.each([
    ['was done', done],
    ['was refused', withStatus(409)],
  ])('S-3 bears a new key for the same words after an answer: %s', async (_what, answer) => {
    answers = [answer]
    await ask('Thanks!')
    await ask('Thanks!')
    expect(new Set(keys()).size).toBe(2)
  })

  it('S-3 bears a key each when the same is said twice at once, or other words after a loss', async () => {
    await Promise.all([ask('When?'), ask('When?')])
    answers = [lost]
    await ask('When?')
    await ask('Where?')
    expect(new Set(keys()).size).toBe(4)
  })

  it('S-3 says all the same on a page that came by plain http', async () => {
    const { subtle } = crypto
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true })
    try {
      await ask('When?')
    } finally {
      Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true })
    }
    expect(keys()).toEqual([undefined])
  })

  it('S-3 leaves the key of a caller, and reading, as they are', async () => {
    await ask('When?', { 'idempotency-key': 'a-key-of-my-own' })
    await api.GET('/api/v1/me').catch(() => undefined)
    expect(said).toEqual([
      { method: 'POST', key: 'a-key-of-my-own' },
      { method: 'GET', key: undefined },
    ])
  })
})
