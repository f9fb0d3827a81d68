import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openEgress, type Egress } from '@emporium/service-kit'

/** What stands for the open internet, and what must never be reached. */
const [publicHost, canaryHost] = ['127.0.0.2', '127.0.0.1']
const sending = { headers: { 'content-type': 'application/json' }, body: '{"a":1}' }

describe('ASVS 1.3.6 sending to addresses that people name', () => {
  let site: Server
  let canary: Server
  let egress: Egress
  let hits: number
  let came: string[]
  let answer: (response: ServerResponse) => void
  const port = (server: Server) => (server.address() as AddressInfo).port
  const siteUrl = () => `http://site.example:${port(site)}/`

  beforeAll(async () => {
    site = createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      request.on('end', () => {
        came.push(`${request.method} ${request.headers['content-type']} ${body}`)
        answer(response)
      })
    })
    canary = createServer((_request, response) => {
      hits += 1
      response.end('secret')
    })
    await new Promise<void>((resolve) => void site.listen(0, publicHost, resolve))
    await new Promise<void>((resolve) => void canary.listen(0, canaryHost, resolve))
    egress = openEgress({
      resolve: async (host) => [host === 'site.example' ? publicHost : canaryHost],
      isAllowed: (address) => address === publicHost,
      read: (text) => URL.parse(text)?.href ?? null,
      timeoutMs: 500,
      answerBytes: 100,
    })
  })
  afterAll(async () => {
    await egress.close()
    for (const server of [site, canary]) {
      server.closeAllConnections()
      server.close()
    }
  })
  beforeEach(() => {
    hits = 0
    came = []
  })

  it('says what was answered, with what it asks for', async () => {
    answer = (response) => void response.writeHead(429, { 'retry-after': '7' }).end('slowly')
    expect(await egress.post(siteUrl(), sending)).toEqual({
      kind: 'answered',
      status: 429,
      body: 'slowly',
      retryAfter: '7',
    })
    expect(came).toEqual(['POST application/json {"a":1}'])
  })

  it('follows no redirection, to nowhere', async () => {
    const location = `http://127.0.0.1:${port(canary)}/`
    answer = (response) => void response.writeHead(307, { location }).end()
    expect(await egress.post(siteUrl(), sending)).toMatchObject({ kind: 'answered', status: 307 })
    expect([came.length, hits]).toEqual([1, 0])
  })

  it.each([
    ['a name of the inside', 'inside.example'],
    ['an address', '127.0.0.1'],
    ['a mapped address', '[::ffff:127.0.0.1]'],
  ])('never reaches %s', async (_what, host) => {
    const reply = await egress.post(`http://${host}:${port(canary)}/`, sending)
    expect(reply.kind).toBe('refused')
    expect(hits).toBe(0)
  })

  it('keeps the beginning of an answer that does not end', async () => {
    answer = (response) => void response.writeHead(200).write(`ok\u0000${'ü'.repeat(1_000)}`)
    const reply = await egress.post(siteUrl(), sending)
    expect(reply).toMatchObject({ kind: 'answered', status: 200 })
    expect(reply.kind === 'answered' && reply.body).toMatch(/^okü{48}$/)
  })

  it('is silent where nobody answers in time, or at all', async () => {
    answer = () => undefined
    expect((await egress.post(siteUrl(), sending)).kind).toBe('silent')
    expect(await egress.post('http://site.example:1/', sending)).toMatchObject({ kind: 'silent' })
  })

  it('is refused where there is no address', async () => {
    expect(await egress.post('nowhere', sending)).toMatchObject({ kind: 'refused' })
  })
})
