import { describe, expect, it } from '@jest/globals'
import { ApiProblem } from '../src/index.ts'
import { broken, json, marketplace, problem, type Answer } from './marketplace.ts'

const page: Answer = () => json({ items: [], nextCursor: null })
const made: Answer = () => json({ id: 'p' }, { status: 201 })
const unavailable: Answer = () => problem(503, '/problems/service-unavailable')
const begin = ({ emporium }: ReturnType<typeof marketplace>) =>
  emporium.api.POST('/api/v1/products', { body: { type: 'saas' } })

describe('PA-1 asking again', () => {
  it('PA-1 a question is asked again with growing pauses until it is answered', async () => {
    const market = marketplace()
    market.say(broken, unavailable, () => problem(502, 'about:blank'), page)
    await market.emporium.api.GET('/api/v1/orders')
    expect(market.heard).toHaveLength(4)
    market.waits.forEach((wait, index) => {
      expect(wait).toBeGreaterThanOrEqual(250 * 2 ** index)
      expect(wait).toBeLessThan(750 * 2 ** index)
    })
  })

  it('PA-1 gives up after so many tries, with the last answer', async () => {
    const market = marketplace({ patience: { tries: 2 } })
    market.say(unavailable, unavailable)
    await expect(market.emporium.api.GET('/api/v1/orders')).rejects.toMatchObject({ status: 503 })
    market.say(broken, broken)
    await expect(market.emporium.api.GET('/api/v1/orders')).rejects.toMatchObject({
      type: '/problems/unreachable',
      status: 0,
    })
  })

  it('PA-1 what creates something is sent again under the same key, and the next under another', async () => {
    const market = marketplace()
    market.say(broken, made, made)
    await begin(market)
    await begin(market)
    const [first, again, next] = market.heard.map(({ headers }) => headers.get('idempotency-key'))
    expect(first).toMatch(/^[0-9a-f-]{36}$/)
    expect(again).toBe(first)
    expect(next).not.toBe(first)
    expect(market.heard[1]?.body).toBe(market.heard[0]?.body)
  })

  it('PA-1 a key of the caller stays', async () => {
    const market = marketplace()
    market.say(made)
    await market.emporium.api.POST('/api/v1/products', {
      body: { type: 'saas' },
      headers: { 'idempotency-key': 'mine' },
    })
    expect(market.heard[0]?.headers.get('idempotency-key')).toBe('mine')
  })

  it('SA-4 what can be done once is never sent again when its answer was lost', async () => {
    const market = marketplace()
    market.say(broken, unavailable)
    await expect(market.emporium.resolveHandOver('t')).rejects.toMatchObject({ status: 0 })
    await expect(market.emporium.resolveHandOver('t')).rejects.toMatchObject({ status: 503 })
    expect(market.heard).toHaveLength(2)
    expect(market.heard[0]?.headers.has('idempotency-key')).toBe(false)
  })

  it('S-3 who asks too much waits as long as it is told, whatever it asks', async () => {
    const market = marketplace()
    const busy: Answer = () => problem(429, '/problems/rate-limited', { 'retry-after': '7' })
    market.say(busy, () => json({ buyerId: 'b' }))
    await market.emporium.resolveHandOver('t')
    expect(market.waits).toEqual([7_000])
  })

  it('S-3 a date is waited for too; what is too long is answered at once', async () => {
    const market = marketplace()
    const until =
      (date: string): Answer =>
      () =>
        problem(503, 'about:blank', { 'retry-after': date })
    market.say(until('Tue, 01 Dec 2026 00:00:30 GMT'), page)
    await market.emporium.api.GET('/api/v1/orders')
    expect(market.waits).toEqual([30_000])
    market.say(until('Wed, 02 Dec 2026 00:00:00 GMT'))
    await expect(market.emporium.api.GET('/api/v1/orders')).rejects.toMatchObject({ status: 503 })
    expect(market.waits).toHaveLength(1)
  })

  it('PA-1 stops when it is told to', async () => {
    const stop = new AbortController()
    const market = marketplace()
    market.say(() => {
      stop.abort(new Error('enough'))
      return problem(503, 'about:blank')
    })
    const asked = market.emporium.api.GET('/api/v1/orders', { signal: stop.signal })
    await expect(asked).rejects.toThrow('enough')
    expect(market.heard).toHaveLength(1)
  })

  it('PA-1 a problem is typed, and says which places are at fault', async () => {
    const market = marketplace()
    const errors = [{ pointer: '#/name', code: 'too-long', detail: 'Too long' }]
    market.say(() =>
      json(
        { type: '/problems/invalid-request', title: 'No', status: 400, errors },
        { status: 400 },
      ),
    )
    const error: unknown = await begin(market).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ApiProblem)
    expect(error).toMatchObject({
      type: '/problems/invalid-request',
      status: 400,
      pointers: ['#/name'],
    })
    market.say(() => new Response('<html>', { status: 418 }))
    await expect(begin(market)).rejects.toMatchObject({ type: 'about:blank', status: 418 })
  })
})
