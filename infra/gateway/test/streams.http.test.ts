import { afterEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { FastifyReply } from 'fastify'
import { buildWorld, closeWorlds, operation } from './world.ts'

afterEach(closeWorlds)

describe('streams through the gateway', () => {
  it('passes an upload on while it is still being sent, byte by byte as it was', async () => {
    let firstPart: () => void = () => undefined
    const arrived = new Promise<void>((resolve) => (firstPart = resolve))
    const world = await buildWorld({
      paths: { '/api/v1/files': { post: operation } },
      catalog: (app) => {
        app.removeAllContentTypeParsers()
        app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
        app.post('/api/v1/files', async (request) => {
          const hash = createHash('sha256')
          for await (const chunk of request.raw) {
            hash.update(chunk as Buffer)
            firstPart()
          }
          return { type: request.headers['content-type'], sha256: hash.digest('hex') }
        })
      },
    })
    const parts = [Buffer.alloc(64 * 1024, 'a'), Buffer.alloc(3 * 1024 * 1024, 'b')]
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(parts[0])
        // The second part is sent only when the service has the first one.
        await arrived
        controller.enqueue(parts[1])
        controller.close()
      },
    })
    const response = await fetch(`${world.origin}/api/v1/files`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body,
      duplex: 'half',
    } as RequestInit)
    expect(await response.json()).toEqual({
      type: 'multipart/form-data; boundary=x',
      sha256: createHash('sha256').update(Buffer.concat(parts)).digest('hex'),
    })
  })

  it('passes server-sent events on as they come, and tells the service when the reader leaves', async () => {
    let stream: FastifyReply['raw'] | undefined
    const world = await buildWorld({
      paths: { '/api/v1/events': { get: operation } },
      catalog: (app) =>
        app.get('/api/v1/events', (_request, reply) => {
          reply.hijack()
          stream = reply.raw
          reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
          reply.raw.write('data: one\n\n')
        }),
    })
    const leave = new AbortController()
    const response = await fetch(`${world.origin}/api/v1/events`, { signal: leave.signal })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toBe('data: one\n\n')
    stream?.write('data: two\n\n')
    expect((await reader?.read())?.value).toBe('data: two\n\n')
    const closed = once(stream as NonNullable<typeof stream>, 'close')
    leave.abort()
    await closed
    expect(stream?.writableFinished).toBe(false)
  })

  it('does not read a body for the service: what is not JSON is not the gateway’s business', async () => {
    const world = await buildWorld({
      paths: { '/api/v1/files': { post: operation } },
      catalog: (app) => app.post('/api/v1/files', (request) => ({ got: request.body })),
    })
    const response = await fetch(`${world.origin}/api/v1/files`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a": 1.0, "b": ',
    })
    expect(response.status).toBe(400)
    const good = await fetch(`${world.origin}/api/v1/files`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a":[1]}',
    })
    expect(await good.json()).toEqual({ got: { a: [1] } })
  })
})
