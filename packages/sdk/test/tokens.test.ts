import { describe, expect, it } from '@jest/globals'
import { json, marketplace, problem } from './marketplace.ts'

const page = () => json({ items: [], nextCursor: null })
const ask = ({ emporium }: ReturnType<typeof marketplace>) => emporium.api.GET('/api/v1/orders')

describe('PA-1 tokens of a program', () => {
  it('PA-1 asks for one token by client credentials, for all requests of its life', async () => {
    const market = marketplace({ scopes: ['orders:read'] })
    market.say(page, page, page)
    await Promise.all([ask(market), ask(market)])
    await ask(market)
    expect(market.tokensAsked).toHaveLength(1)
    const [asked] = market.tokensAsked
    expect(Object.fromEntries(new URLSearchParams(asked?.body))).toEqual({
      grant_type: 'client_credentials',
      scope: 'orders:read',
    })
    const pair = Buffer.from('program:secret%3A%20of%20one%20test').toString('base64')
    expect(asked?.headers.get('authorization')).toBe(`Basic ${pair}`)
    expect(market.heard.map(({ headers }) => headers.get('authorization'))).toEqual(
      Array.from({ length: 3 }, () => 'Bearer token-1'),
    )
  })

  it('PA-1 replaces a token in its last minute, and not before', async () => {
    const market = marketplace()
    market.say(page, page, page)
    await ask(market)
    market.advance(539_999)
    await ask(market)
    expect(market.tokensAsked).toHaveLength(1)
    market.advance(1)
    await ask(market)
    expect(market.heard.at(-1)?.headers.get('authorization')).toBe('Bearer token-2')
  })

  it('PA-1 renews a token that was refused, once', async () => {
    const market = marketplace()
    market.say(() => problem(401, '/problems/unauthenticated'), page)
    await ask(market)
    expect(market.heard.at(-1)?.headers.get('authorization')).toBe('Bearer token-2')
    market.say(
      () => problem(401, '/problems/unauthenticated'),
      () => problem(401, '/problems/unauthenticated'),
    )
    await expect(ask(market)).rejects.toMatchObject({ status: 401 })
    expect(market.tokensAsked).toHaveLength(3)
  })

  it('PA-1 says why there is no token, and asks no further', async () => {
    const market = marketplace()
    market.grants(() =>
      json({ error: 'invalid_client', error_description: 'No.' }, { status: 401 }),
    )
    await expect(ask(market)).rejects.toMatchObject({
      name: 'TokenRefused',
      code: 'invalid_client',
    })
    expect(market.tokensAsked).toHaveLength(1)
    expect(market.heard).toEqual([])
  })

  it('PA-1 waits for a token endpoint that asks for time', async () => {
    const market = marketplace()
    market.grants((number) =>
      number === 1
        ? json({ error: 'temporarily_unavailable' }, { status: 503 })
        : json({ access_token: 'late', expires_in: 600 }),
    )
    market.say(page)
    await ask(market)
    expect(market.waits).toHaveLength(1)
    expect(market.heard[0]?.headers.get('authorization')).toBe('Bearer late')
  })

  it('PA-1 RFC 8414 gives the secret to nobody who calls itself otherwise', async () => {
    const market = marketplace()
    market.isNamed('https://other.example')
    await expect(ask(market)).rejects.toMatchObject({ code: 'other_issuer' })
    expect(market.tokensAsked).toEqual([])
  })
})
