import { afterEach, describe, expect, it } from '@jest/globals'
import { ConfigFaults, readConfig } from '../src/index.ts'
import { buildWorld, closeWorlds, operation } from './world.ts'

afterEach(closeWorlds)

const ok = (ref: string) => ({
  responses: { 200: { content: { 'application/json': { schema: { $ref: ref } } } } },
})

describe('the documents of the gateway', () => {
  it('merges six documents into one: equal components once, different ones apart', async () => {
    const problem = { type: 'object', properties: { title: { type: 'string' } } }
    const world = await buildWorld({
      paths: { '/api/v1/products': { get: ok('#/components/schemas/Status') } },
      components: {
        identity: { schemas: { Problem: problem, Status: { type: 'string' } } },
        catalog: { schemas: { Problem: problem, Status: { type: 'integer' } } },
      },
    })
    const response = await fetch(`${world.origin}/openapi.json`)
    const document = (await response.json()) as Record<string, Record<string, object>>
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Emporium API', version: '1.2.3' },
      servers: [{ url: '/' }],
      components: {
        schemas: {
          Problem: problem,
          Status: { type: 'string' },
          CatalogStatus: { type: 'integer' },
        },
      },
      paths: { '/api/v1/products': { get: ok('#/components/schemas/CatalogStatus') } },
    })
    expect(Object.keys(document['paths'] ?? {})).toHaveLength(6)
    expect(document['tags']).toHaveLength(7)
  })

  it('PA-1 names the address that calls go to where they go encrypted', async () => {
    const world = await buildWorld({ config: { publicUrl: 'https://market.example' } })
    const document = await (await fetch(`${world.origin}/openapi.json`)).json()
    expect(document).toMatchObject({ servers: [{ url: 'https://market.example' }] })
  })

  it('shows a reference page that asks nothing of any other machine', async () => {
    const world = await buildWorld()
    const page = await fetch(`${world.origin}/docs`)
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'")
    expect(await page.text()).not.toMatch(/https?:\/\//)
    const script = await fetch(`${world.origin}/docs/reference.js`)
    expect(script.status).toBe(200)
    expect((await script.text()).length).toBeGreaterThan(1_000_000)
  })

  it('IM-5 hands out the image checker as text, to be read before it is run', async () => {
    const world = await buildWorld()
    const sent = await fetch(`${world.origin}/check-image.sh`)
    expect(sent.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(sent.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await sent.text()).toMatch(/^#!\/bin\/sh\n/)
    const etag = sent.headers.get('etag') ?? ''
    const again = await fetch(`${world.origin}/check-image.sh`, {
      headers: { 'if-none-match': etag },
    })
    expect(again.status).toBe(304)
  })

  it('says who is up and who is down', async () => {
    const world = await buildWorld()
    expect(await (await fetch(`${world.origin}/health/ready`)).json()).toMatchObject({
      status: 'ready',
      checks: { catalog: 'up', ratings: 'up' },
    })
    const lonely = await buildWorld({
      config: {
        upstreams: {
          identity: world.upstream.listeningOrigin,
          'vendor-onboarding': 'http://127.0.0.1:9',
          catalog: 'http://127.0.0.1:9',
          'image-review': 'http://127.0.0.1:9',
          transactions: 'http://127.0.0.1:9',
          ratings: 'http://127.0.0.1:9',
        },
      },
    })
    const ready = await fetch(`${lonely.origin}/health/ready`)
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await (await fetch(`${lonely.origin}/status.json`)).json()).toMatchObject({
      status: 'degraded',
      build: 'test',
      services: expect.arrayContaining([{ name: 'catalog', status: 'down' }]),
    })
    expect((await fetch(`${lonely.origin}/health/live`)).status).toBe(200)
  })

  it('refuses documents in which two services own one path', async () => {
    const twice = buildWorld({ paths: { '/api/v1/identity': { get: operation } } })
    await expect(twice).rejects.toThrow('Both identity and catalog publish /api/v1/identity')
  })

  it('names every fault of its environment at once', () => {
    const env = { PORT: 'x', PUBLIC_URL: 'ftp://a', UPSTREAM_CATALOG: 'http://c:1/path' }
    try {
      readConfig(env)
      throw new Error('nothing was refused')
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigFaults)
      const faults = (error as ConfigFaults).faults.join('\n')
      for (const name of ['PORT', 'PUBLIC_URL', 'UPSTREAM_CATALOG', 'UPSTREAM_IDENTITY']) {
        expect(faults).toContain(name)
      }
    }
  })
})
