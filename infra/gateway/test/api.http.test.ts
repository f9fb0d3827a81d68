import { afterEach, describe, expect, it } from '@jest/globals'
import { connect } from 'node:net'
import { buildWorld, closeWorlds, operation } from './world.ts'

afterEach(closeWorlds)

const echoPaths = {
  '/api/v1/products/{id}': { get: operation, delete: operation },
  '/api/v1/files': { post: operation },
  '/metrics': { get: operation },
}

/** Sends a request as it is written: a client library would tidy the path. */
const rawRequest = (origin: string, path: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const socket = connect(Number(port), hostname)
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk))
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
  })

describe('the API behind the gateway', () => {
  it('passes a published path on with its query, and the answer back as it is', async () => {
    const world = await buildWorld({
      paths: echoPaths,
      catalog: (app) =>
        app.get('/api/v1/products/:id', (request, reply) =>
          reply.code(206).header('etag', '"7"').send({ url: request.url }),
        ),
    })
    const response = await fetch(`${world.origin}/api/v1/products/a%20b?x=1&y=%2F`)
    expect(response.status).toBe(206)
    expect(response.headers.get('etag')).toBe('"7"')
    expect(await response.json()).toEqual({ url: '/api/v1/products/a%20b?x=1&y=%2F' })
  })

  it('publishes nothing that no document lists, and no inner page whatever a document lists', async () => {
    const world = await buildWorld({ paths: echoPaths })
    for (const path of ['/api/v1/unknown', '/api/v1/products', '/metrics', '/api/', '/health/x']) {
      const response = await fetch(`${world.origin}${path}`)
      expect([path, response.status]).toEqual([path, 404])
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      expect(await response.json()).toMatchObject({ type: '/problems/not-found', status: 404 })
    }
  })

  it('refuses a path that a service could read in another way', async () => {
    const world = await buildWorld({
      paths: { '/api/v1/{a}/{b}': { get: operation } },
      catalog: (app) => app.get('/api/v1/:a/:b', () => 'reached'),
    })
    const odd = ['/api/v1/../../metrics', '/api/v1/%2e%2e/metrics', '/api/v1/x/..%2f..%2fmetrics']
    for (const path of [...odd, '//metrics', '/api/v1/a\\b/c', '/api/v1/x/%00']) {
      expect(await rawRequest(world.origin, path)).toMatch(/^HTTP\/1.1 400 /)
    }
    expect(await rawRequest(world.origin, '/api/v1/x/1.2..3')).toContain('reached')
  })

  it('answers 405 with the methods that the path has', async () => {
    const world = await buildWorld({ paths: echoPaths })
    const response = await fetch(`${world.origin}/api/v1/products/1`, { method: 'PUT' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, DELETE, OPTIONS')
  })

  it('says which methods a path has when it is asked with OPTIONS', async () => {
    const world = await buildWorld({ paths: echoPaths })
    const response = await fetch(`${world.origin}/api/v1/products/1`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('allow')).toBe('GET, HEAD, DELETE, OPTIONS')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    const nowhere = await fetch(`${world.origin}/api/v1/nowhere`, { method: 'OPTIONS' })
    expect(nowhere.status).toBe(404)
  })

  it.each(['PROPFIND', 'PURGE', 'MKCOL'])(
    'answers 501 to %s, which it does not know',
    async (method) => {
      const world = await buildWorld({ paths: echoPaths })
      const response = await fetch(`${world.origin}/api/v1/products/1`, { method })
      expect(response.status).toBe(501)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      expect(await response.json()).toMatchObject({
        type: '/problems/method-not-known',
        status: 501,
      })
    },
  )

  it('tells the service where a request came from, and not what the client says about it', async () => {
    const world = await buildWorld({
      paths: echoPaths,
      catalog: (app) => app.get('/api/v1/products/:id', (request) => request.headers),
    })
    const headers = {
      'x-forwarded-for': '6.6.6.6',
      'x-forwarded-proto': 'https',
      forwarded: 'for=6.6.6.6',
      'x-real-ip': '6.6.6.6',
      'x-request-id': 'client-chosen-1',
      authorization: 'Bearer abc',
    }
    const response = await fetch(`${world.origin}/api/v1/products/1`, { headers })
    const seen = (await response.json()) as Record<string, string>
    expect(seen).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': new URL(world.origin).host,
      'x-request-id': 'client-chosen-1',
      authorization: 'Bearer abc',
    })
    expect(JSON.stringify(seen)).not.toContain('6.6.6.6')
    expect(response.headers.get('x-request-id')).toBe('client-chosen-1')
  })

  it('believes an ingress only when it is a trusted one', async () => {
    const world = await buildWorld({
      paths: echoPaths,
      catalog: (app) => app.get('/api/v1/products/:id', (request) => request.headers),
      config: { trustedProxies: ['127.0.0.1'] },
    })
    const response = await fetch(`${world.origin}/api/v1/products/1`, {
      headers: { 'x-forwarded-for': '6.6.6.6, 9.9.9.9', 'x-forwarded-proto': 'https' },
    })
    expect(await response.json()).toMatchObject({
      'x-forwarded-for': '9.9.9.9',
      'x-forwarded-proto': 'https',
    })
  })

  it('makes a request id when the client has none or an odd one', async () => {
    const world = await buildWorld()
    const odd: Record<string, string>[] = [{}, { 'x-request-id': 'a b\t<script>' }]
    for (const headers of odd) {
      const response = await fetch(`${world.origin}/health/live`, { headers })
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  it('answers 503 with Retry-After at once when a service is down', async () => {
    const world = await buildWorld({ paths: echoPaths })
    await world.upstream.close()
    const response = await fetch(`${world.origin}/api/v1/products/1`)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('2')
    expect(await response.json()).toMatchObject({ type: '/problems/service-unavailable' })
  })

  it('passes a 503 of the service on without asking again', async () => {
    let asked = 0
    const world = await buildWorld({
      paths: echoPaths,
      catalog: (app) =>
        app.get('/api/v1/products/:id', (_request, reply) => {
          asked += 1
          return reply.code(503).header('retry-after', '7').send({ title: 'own' })
        }),
    })
    const response = await fetch(`${world.origin}/api/v1/products/1`)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '7'])
    expect(asked).toBe(1)
  })

  it('never waits longer than five seconds for a service that does not answer', async () => {
    const world = await buildWorld({
      paths: echoPaths,
      catalog: (app) => app.get('/api/v1/products/:id', () => new Promise(() => undefined)),
    })
    const since = performance.now()
    const response = await fetch(`${world.origin}/api/v1/products/1`)
    expect(response.status).toBe(504)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(performance.now() - since).toBeLessThan(5_500)
  })
})
