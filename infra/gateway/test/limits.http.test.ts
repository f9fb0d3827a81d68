import { limits } from '@emporium/domain'
import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { connect } from 'node:net'
import { buildWorld, closeWorlds, operation } from './world.ts'

afterEach(closeWorlds)

const paths = { '/api/v1/files': { post: operation } }
const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'multipart/form-data; boundary=x' }

/** A world whose service counts what reaches it. */
async function counting() {
  let reached = 0
  const world = await buildWorld({
    paths,
    catalog: (app) => {
      app.removeAllContentTypeParsers()
      app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 10_000_000 }, (_r, _b, done) =>
        done(null, null),
      )
      app.post('/api/v1/files', (_request, reply) => {
        reached += 1
        return reply.code(204).send()
      })
    },
  })
  const post = (bytes: number, headers: Record<string, string>) =>
    fetch(`${world.origin}/api/v1/files`, { method: 'POST', headers, body: 'x'.repeat(bytes) })
  return { post, reached: () => reached, origin: world.origin }
}

describe('ASVS 13.1.3 the gateway bounds what is sent', () => {
  it.each([
    ['JSON', json, limits.bodyBytes],
    ['a form', form, limits.fileBytes + limits.formBytes],
  ])('takes %s up to its limit and passes not a byte on of more', async (_what, headers, most) => {
    const { post, reached } = await counting()
    expect((await post(most, headers)).status).toBe(204)
    const refused = await post(most + 1, headers)
    expect(refused.status).toBe(413)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    expect(await refused.json()).toMatchObject({ type: '/problems/payload-too-large', status: 413 })
    expect(reached()).toBe(1)
  })

  it.each([3, 60])(
    'reads a form of %d MB to its end, so that the client hears the answer',
    async (megabytes) => {
      const { post, reached } = await counting()
      const answer = await post(megabytes * 1024 * 1024, form)
      expect(answer.status).toBe(413)
      expect(answer.headers.get('connection')).toBe('keep-alive')
      expect(reached()).toBe(0)
    },
  )

  it('answers the same to many at once', async () => {
    const { post } = await counting()
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(900_000, json)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([413]))
  })

  it.each([
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\nabc',
      400,
    ],
    ['no HTTP at all', 'hello\r\n\r\n', 400],
  ])('RFC 9457 answers %s with a problem', async (_what, sent, status) => {
    const { origin } = await counting()
    const { hostname, port } = new URL(origin)
    const socket = connect(Number(port), hostname)
    let answer = ''
    socket.on('data', (chunk) => (answer += String(chunk)))
    socket.write(sent)
    await once(socket, 'close')
    expect(answer).toContain(`HTTP/1.1 ${status} `)
    expect(answer).toContain('content-type: application/problem+json')
    expect(answer).toContain(`"status":${status}`)
  })
})
