import { afterEach, describe, expect, it } from '@jest/globals'
import { buildWorld, closeWorlds, operation } from './world.ts'

afterEach(closeWorlds)

/** A shelf that counts how often it was asked; the rest of its answer is for one caller alone. */
async function buildShelf(cacheControl: string) {
  let asked = 0
  const world = await buildWorld({
    paths: { '/api/v1/shelf': { get: operation } },
    catalog: (app) =>
      app.get('/api/v1/shelf', (request, reply) => {
        asked += 1
        return reply
          .headers({
            'cache-control': cacheControl,
            'x-request-id': String(request.headers['x-request-id']),
            'ratelimit-remaining': '7',
          })
          .send({ asked })
      }),
  })
  const ask = (headers: Record<string, string> = {}, query = '') =>
    fetch(`${world.origin}/api/v1/shelf${query}`, { headers })
  return { ask, times: () => asked }
}

describe('answers that are the same for everybody', () => {
  it('ST-1 are kept as long as their service says, by URL, with their age', async () => {
    const { ask, times } = await buildShelf('public, max-age=0, s-maxage=60')
    expect(await (await ask()).json()).toEqual({ asked: 1 })
    const again = await ask()
    expect(await again.json()).toEqual({ asked: 1 })
    expect(again.headers.get('age')).toMatch(/^\d$/)
    expect(again.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60')
    expect(await (await ask({}, '?q=other')).json()).toEqual({ asked: 2 })
    expect(times()).toBe(2)
  })

  it('ST-1 say nothing of whoever was answered first', async () => {
    const { ask } = await buildShelf('public, s-maxage=60')
    const first = await ask({ 'x-request-id': 'first-request' })
    expect(first.headers.get('ratelimit-remaining')).toBe('7')
    const second = await ask({ 'x-request-id': 'second-request' })
    expect(second.headers.get('x-request-id')).toBe('second-request')
    expect(second.headers.has('ratelimit-remaining')).toBe(false)
  })

  it.each([
    ['authorization', 'Bearer somebody'],
    ['cookie', 'session=somebody'],
    ['range', 'bytes=0-1'],
    ['cache-control', 'no-cache'],
  ])('ST-1 are not for whoever is named or wants another: %s', async (name, value) => {
    const { ask, times } = await buildShelf('public, s-maxage=60')
    await ask()
    const answer = await ask({ [name]: value })
    expect(await answer.json()).toEqual({ asked: 2 })
    await ask()
    expect(times()).toBe(2)
  })

  it.each(['no-store', 'private, max-age=60', 'public, max-age=0'])(
    'ST-1 are only those: %s is asked for each time',
    async (cacheControl) => {
      const { ask, times } = await buildShelf(cacheControl)
      await ask()
      await ask()
      expect(times()).toBe(2)
    },
  )

  it('ST-1 have the same bytes and headers each time, whoever asks how', async () => {
    const { ask, times } = await buildShelf('public, s-maxage=60')
    const [first, second] = [await ask(), await ask()]
    const told = ({ headers }: Response) =>
      Object.fromEntries(
        [...headers].filter(([name]) => !/^(?:age|date|x-request-id|ratelimit-.*)$/.test(name)),
      )
    expect(told(second)).toEqual(told(first))
    expect(second.headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    )
    expect(await second.text()).toBe(await first.text())
    const head = await fetch(first.url, { method: 'HEAD' })
    expect([head.status, await head.text(), times()]).toEqual([200, '', 2])
  })

  it('ST-1 are not those that differ by more than address, language and encoding', async () => {
    let asked = 0
    const world = await buildWorld({
      paths: { '/api/v1/shelf': { get: operation } },
      catalog: (app) =>
        app.get('/api/v1/shelf', ({ headers }, reply) => {
          asked += 1
          return reply
            .headers({ 'cache-control': 'public, s-maxage=60', vary: 'x-colour' })
            .send({ colour: headers['x-colour'] })
        }),
    })
    for (const colour of ['red', 'blue']) {
      const answer = await fetch(`${world.origin}/api/v1/shelf`, {
        headers: { 'x-colour': colour },
      })
      expect(await answer.json()).toEqual({ colour })
    }
    expect(asked).toBe(2)
  })

  it('ST-1 an answer that breaks off is none, and is not kept', async () => {
    let asked = 0
    const world = await buildWorld({
      paths: { '/api/v1/shelf': { get: operation } },
      catalog: (app) =>
        app.get('/api/v1/shelf', (_request, reply) => {
          asked += 1
          reply.hijack()
          reply.raw.writeHead(200, { 'cache-control': 'public, s-maxage=60', 'content-length': 9 })
          reply.raw.write('half', () => reply.raw.destroy())
        }),
    })
    const ask = async () => (await fetch(`${world.origin}/api/v1/shelf`)).text()
    await expect(ask()).rejects.toThrow()
    await expect(ask()).rejects.toThrow()
    expect(asked).toBeGreaterThanOrEqual(2)
  })

  it('IM-6 are passed on whole when they are too large to be kept', async () => {
    let asked = 0
    const guide = Buffer.alloc(2 * 1024 * 1024, 'guide ')
    const world = await buildWorld({
      paths: { '/api/v1/guide': { get: operation } },
      catalog: (app) =>
        app.get('/api/v1/guide', (_request, reply) => {
          asked += 1
          return reply.header('cache-control', 'public, max-age=60').send(guide)
        }),
    })
    for (const time of [1, 2]) {
      const answer = await fetch(`${world.origin}/api/v1/guide`)
      expect(guide.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true)
      expect(asked).toBe(time)
    }
  })
})
