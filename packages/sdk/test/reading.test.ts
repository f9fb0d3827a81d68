import { describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { verifyWebhook, WebhookVerificationError } from '../src/index.ts'
import { json, marketplace } from './marketplace.ts'

const event = (id: string) => ({ id, type: 'review.posted', data: {} })

describe('PA-1 lists and the feed', () => {
  it('PA-1 a list is read page by page, as far as somebody reads', async () => {
    const market = marketplace()
    market.say(
      () => json({ items: [{ id: 'a' }, { id: 'b' }], nextCursor: 'more' }),
      () => json({ items: [{ id: 'c' }], nextCursor: null }),
    )
    const ids: string[] = []
    for await (const { id } of market.emporium.list('/api/v1/orders', { query: { limit: 2 } })) {
      ids.push(id)
      expect(market.heard).toHaveLength(id === 'c' ? 2 : 1)
    }
    expect(ids).toEqual(['a', 'b', 'c'])
    expect(market.heard.map(({ path }) => path)).toEqual([
      '/api/v1/orders?limit=2',
      '/api/v1/orders?limit=2&cursor=more',
    ])
  })

  it('PA-1 a cursor of the feed leaves nothing out', async () => {
    const market = marketplace()
    market.say(
      () => json({ items: [event('a'), event('b')], nextAfter: 2, hasMore: true }),
      () => json({ items: [event('c')], nextAfter: 3, hasMore: false }),
    )
    const heard: [string, number][] = []
    for await (const { event, cursor } of market.emporium.events()) heard.push([event.id, cursor])
    // Who stops after "a" begins the page anew: its place is not known apart from that of "b".
    expect(heard).toEqual([
      ['a', 0],
      ['b', 2],
      ['c', 3],
    ])
    expect(market.heard.map(({ path }) => path)).toEqual([
      '/api/v1/events?after=0',
      '/api/v1/events?after=2',
    ])
  })

  it('PA-1 who follows the feed asks again after a pause, until stopped', async () => {
    const stop = new AbortController()
    const market = marketplace()
    market.say(
      () => json({ items: [], nextAfter: 5, hasMore: false }),
      () => json({ items: [event('a')], nextAfter: 6, hasMore: false }),
    )
    const follow = async () => {
      const options = { after: 5, followEveryMs: 1_000, signal: stop.signal }
      for await (const _heard of market.emporium.events(options)) stop.abort(new Error('enough'))
    }
    await expect(follow()).rejects.toThrow('enough')
    expect(market.waits).toEqual([1_000])
  })
})

describe('PA-1 webhooks', () => {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const body = JSON.stringify({ id: 'a', type: 'review.posted', data: { rating: 5 } })
  const headersOf = (at = new Date(), by = secret) => ({
    'webhook-id': 'a',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(by).sign('a', at, body),
  })

  it('PA-1 an event of the marketplace is taken, from either kind of headers', () => {
    expect(verifyWebhook(headersOf(), body, secret)).toMatchObject({ type: 'review.posted' })
    expect(verifyWebhook(new Headers(headersOf()), Buffer.from(body), secret).id).toBe('a')
  })

  it('PA-1 while a secret is replaced, both are good', () => {
    const next = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
    expect(verifyWebhook(headersOf(new Date(), next), body, [secret, next]).id).toBe('a')
    expect(() => verifyWebhook(headersOf(new Date(), next), body, secret)).toThrow(
      WebhookVerificationError,
    )
  })

  it('PA-1 what was changed, is old, unsigned or not to be verified is refused', () => {
    const old = new Date(Date.now() - 6 * 60_000)
    expect(() => verifyWebhook(headersOf(), `${body} `, secret)).toThrow(WebhookVerificationError)
    expect(() => verifyWebhook(headersOf(old), body, secret)).toThrow(WebhookVerificationError)
    expect(() => verifyWebhook({}, body, secret)).toThrow(WebhookVerificationError)
    expect(() => verifyWebhook(headersOf(), body, [])).toThrow(WebhookVerificationError)
  })
})
