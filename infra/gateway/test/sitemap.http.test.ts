import { afterEach, describe, expect, it } from '@jest/globals'
import { buildWorld, closeWorlds, type WorldWishes } from './world.ts'

afterEach(closeWorlds)

const mark = '0190a000-0000-7000-8000-000000000001'
const changedAt = '2026-11-02T10:00:00.000Z'

/** A catalog with two parts of products; it counts what it is asked. */
function shelf() {
  const asked: string[] = []
  const catalog: WorldWishes['catalog'] = (app) => {
    app.addHook('onRequest', (request, _reply, done) => {
      asked.push(request.url)
      done()
    })
    app.get('/api/v1/storefront/sitemap', () => ({
      categories: [{ categoryId: 'operations', subCategoryId: 'backup', changedAt }],
      campaigns: [{ slug: 'spring', changedAt }],
      products: [null, mark],
      sellers: [null],
    }))
    app.get<{ Querystring: { after?: string } }>(
      '/api/v1/storefront/sitemap/products',
      ({ query }) => ({ items: [{ slug: query.after ? 'second' : 'first', changedAt }] }),
    )
    app.get('/api/v1/storefront/sitemap/sellers', () => ({ items: [{ slug: 'larch', changedAt }] }))
  }
  return { asked, catalog }
}
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, path]) => path)

describe('ST-1 what search engines read', () => {
  it('ST-1 says where they may go, and where the sitemap is', async () => {
    const { gateway } = await buildWorld()
    const answer = await gateway.inject('/robots.txt')
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(answer.body).toContain('Sitemap: http://market.example/sitemap.xml')
    for (const path of ['/account', '/api/', '/subscriptions', '/ops/', '/seller/'])
      expect(answer.body).toContain(`Disallow: ${path}\n`)
    // The pages of sellers are public: a rule for the portal must not begin their address.
    expect(answer.body).not.toMatch(/Disallow: \/seller\n/)
  })

  it('ST-1 has an index whose every part can be read', async () => {
    const { gateway } = await buildWorld({ catalog: shelf().catalog })
    const index = await gateway.inject('/sitemap.xml')
    expect(index.headers['content-type']).toBe('application/xml; charset=utf-8')
    const parts = locations(index.body)
    expect(parts).toEqual(
      ['pages', 'products-1', 'products-2', 'sellers-1'].map(
        (name) => `http://market.example/sitemaps/${name}.xml`,
      ),
    )
    const read = []
    for (const part of parts) {
      const { body } = await gateway.inject((part ?? '').replace('http://market.example', ''))
      read.push(...locations(body))
      expect(body).toContain(`<lastmod>${changedAt}</lastmod>`)
    }
    expect(read).toEqual(
      [
        '/',
        '/products',
        '/sell',
        '/contact',
        '/categories/operations/backup',
        '/campaigns/spring',
        '/products/first',
        '/products/second',
        '/sellers/larch',
      ].map((path) => `http://market.example${path}`),
    )
  })

  it('ST-1 asks the catalog once for a crowd, and zips for those who take it', async () => {
    const { asked, catalog } = shelf()
    const { gateway } = await buildWorld({ catalog })
    const url = '/sitemap.xml'
    await Promise.all(Array.from({ length: 20 }, () => gateway.inject(url)))
    const zipped = await gateway.inject({ url, headers: { 'accept-encoding': 'gzip' } })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(asked).toHaveLength(1)
  })

  it('ST-1 has no part that is not in the index, and says when the catalog is away', async () => {
    const { asked, catalog } = shelf()
    const { gateway } = await buildWorld({ catalog })
    for (const name of ['products-3.xml', 'sellers-9999.xml', 'orders-1.xml', 'x'])
      expect((await gateway.inject(`/sitemaps/${name}`)).statusCode).toBe(404)
    expect(asked.every((url) => url === '/api/v1/storefront/sitemap')).toBe(true)
    const alone = await buildWorld()
    expect((await alone.gateway.inject('/sitemap.xml')).statusCode).toBe(503)
  })
})
