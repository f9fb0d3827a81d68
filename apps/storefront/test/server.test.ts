// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { render } from '../src/entry-server.ts'
import { en } from '../src/locales/en.ts'
import { campaign, card, pretendApi, product } from './mount-page.ts'

const reviews = {
  items: [],
  nextCursor: null,
  rating: { average: null, count: 0, distribution: [0, 0, 0, 0, 0] },
}
const seller = {
  ...product.vendor,
  since: '2026-11-02T10:00:00Z',
  productCount: 1,
  rating: { count: 2, average: 4.5 },
}
const campaignOver = { type: '/problems/campaign-over', title: 'It is over', status: 410 }
const api = (others = {}) =>
  pretendApi({
    'GET /api/v1/storefront/products/harbor': { body: product },
    [`GET /api/v1/products/${product.id}/reviews`]: { body: reviews },
    'GET /api/v1/storefront/products/harbor/related': { body: { items: [] } },
    'GET /api/v1/storefront/highlights': {
      body: { campaigns: [campaign], featured: [], popular: [], newest: [card] },
    },
    'GET /api/v1/storefront/campaigns/quiet-nights': { body: campaign },
    'GET /api/v1/storefront/campaigns/over': { status: 410, body: campaignOver },
    'GET /api/v1/storefront/sellers/larch': { body: seller },
    'GET /api/v1/storefront/sellers/larch/products': { body: { items: [card], nextCursor: null } },
    'GET /api/v1/storefront/products': {
      body: {
        items: [card],
        total: 1,
        nextCursor: null,
        facets: {
          type: [],
          category: [],
          subCategory: [{ value: 'logging', count: 1 }],
          os: [],
          region: [],
        },
      },
    },
    ...others,
  })
const context = () => ({
  fetch: api().fetch as typeof fetch,
  apiOrigin: 'http://localhost',
  publicUrl: 'https://emporium.example',
})

/** A key that stands in the place of its text. */
const isKey = (line: string) =>
  ['ui', 'state', 'problem', ...Object.keys(en)].some((name) => line.startsWith(`${name}.`))

/** Structured data of a page. */
const dataIn = (page: Awaited<ReturnType<typeof render>>) =>
  [...(page?.head ?? '').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => JSON.parse(text) as Record<string, unknown>,
  )

describe('ST-1 pages from the server', () => {
  it('ST-1 carries content, title, canonical address and structured data of a product', async () => {
    const page = await render('/products/harbor', context())
    expect(page?.status).toBe(200)
    expect(page?.html).toContain('Harbor')
    expect(page?.head).toContain('<title>Harbor – Larch · Emporium</title>')
    expect(page?.head).toContain('href="https://emporium.example/products/harbor"')
    expect(page?.head).toContain('"@type":"SoftwareApplication"')
    expect(page?.head).toContain('"price":"0.00"')
  })

  it('ST-1 shows who links to a product its first picture, large, and without one its logo', async () => {
    const logo = { name: 'l.png', url: '/files/logo', bytes: 1, contentType: 'image/png' }
    const pictures = ['Search', 'Tail'].map((alt) => ({ alt, url: `/files/${alt}`, pixels: null }))
    const headOf = async (said: object) => {
      const path = 'GET /api/v1/storefront/products/harbor'
      const answers = api({ [path]: { body: { ...product, logo, ...said } } })
      const asked = { ...context(), fetch: answers.fetch as typeof fetch }
      return (await render('/products/harbor', asked))?.head ?? ''
    }
    const shown = await headOf({ pictures })
    expect(shown).toContain('property="og:image" content="https://emporium.example/files/Search"')
    expect(shown).toContain('property="og:image:alt" content="Search"')
    expect(shown).toContain('name="twitter:card" content="summary_large_image"')
    const plain = await headOf({})
    expect(plain).toContain('property="og:image" content="https://emporium.example/files/logo"')
    expect(plain).not.toContain('summary_large_image')
  })

  it('ST-1 tells where a product stands, from the home page on', async () => {
    const data = dataIn(await render('/products/harbor', context()))
    expect(data.find((one) => one['@type'] === 'BreadcrumbList')).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://emporium.example/' },
        { name: 'Operations', item: 'https://emporium.example/categories/operations' },
        { name: 'Harbor', item: 'https://emporium.example/products/harbor' },
      ],
    })
  })

  it.each([
    ['/categories/operations', 'Operations', 'What keeps systems running'],
    ['/categories/operations/logging', 'Logging', 'finds the line that matters'],
    ['/categories/operations?sort=rating', 'Operations', 'What keeps systems running'],
  ])('ST-1 carries what a category holds: %s', async (url, title, text) => {
    const page = await render(url, context())
    expect(page?.status).toBe(200)
    expect(page?.html).toContain(`${title}</h1>`)
    expect(page?.html).toContain(text)
    expect(page?.html).toContain('href="/products/harbor"')
    expect(page?.html).toContain('href="/categories/operations/logging"')
    const [plain] = url.split('?')
    expect(page?.head).toContain(`rel="canonical" href="https://emporium.example${plain}"`)
    expect(dataIn(page)).toMatchObject([
      { '@context': 'https://schema.org', '@type': 'BreadcrumbList' },
      {
        '@type': 'ItemList',
        itemListElement: [{ position: 1, url: 'https://emporium.example/products/harbor' }],
      },
    ])
  })

  it('ST-1 carries who sells, and what', async () => {
    const page = await render('/sellers/larch', context())
    expect(page?.html).toContain('Larch</h1>')
    expect(page?.html).toContain('href="/products/harbor"')
    expect(page?.head).toContain('rel="canonical" href="https://emporium.example/sellers/larch"')
    expect(dataIn(page)).toMatchObject([{ '@type': 'Organization', name: 'Larch' }])
    expect((await render('/sellers/nobody', context()))?.status).toBe(404)
  })

  it('MK-2 ST-1 carries what a campaign says and holds, in the language of the reader', async () => {
    const page = await render('/campaigns/quiet-nights', context())
    expect(page?.status).toBe(200)
    expect(page?.html).toContain('Quiet nights</h1>')
    expect(page?.html).toContain('href="/products/harbor"')
    expect(page?.head).toContain('<title>Quiet nights · Emporium</title>')
    expect(page?.head).toContain(
      '<meta name="description" content="Tools that watch, so that you can sleep.">',
    )
    const url = 'https://emporium.example/campaigns/quiet-nights'
    expect(page?.head).toContain(`rel="canonical" href="${url}"`)
    expect(dataIn(page)).toMatchObject([
      { '@type': 'BreadcrumbList', itemListElement: [{ position: 1 }, { item: url }] },
      {
        '@context': 'https://schema.org',
        '@type': 'CollectionPage',
        name: 'Quiet nights',
        url,
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: [{ position: 1, url: 'https://emporium.example/products/harbor' }],
        },
      },
    ])
    const chinese = await render('/campaigns/quiet-nights', { ...context(), language: 'zh-CN' })
    expect(chinese?.html).toContain('安静的夜晚</h1>')
    expect(chinese?.head).toContain('content="有工具守着， 您可以安睡。"')
  })

  it('MK-2 answers 410 for a campaign that is over, not for search engines, and leads on', async () => {
    const page = await render('/campaigns/over', context())
    expect(page?.status).toBe(410)
    expect(page?.html).toContain('This campaign is over</h1>')
    expect(page?.html).toMatch(/<a[^>]* href="\/products"/)
    expect(page?.head).toContain('name="robots" content="noindex"')
    expect(page?.head).not.toContain('rel="canonical"')
    const chinese = await render('/campaigns/over', { ...context(), language: 'zh-CN' })
    expect(chinese?.html).toContain('活动已结束</h1>')
  })

  it.each(['never-shown', 'x'.repeat(101)])(
    'MK-2 answers 404 for a campaign that was never shown: %s',
    async (slug) => {
      const tooLong = { type: '/problems/invalid-request', title: 'Invalid', status: 400 }
      const answers = slug.length > 100 ? { status: 400, body: tooLong } : undefined
      const known = answers ? { [`GET /api/v1/storefront/campaigns/${slug}`]: answers } : {}
      const asked = { ...context(), fetch: api(known).fetch as typeof fetch }
      const page = await render(`/campaigns/${slug}`, asked)
      expect(page?.status).toBe(404)
      expect(page?.html).toContain('There is nothing here')
    },
  )

  it('MK-2 ST-1 leads from the home page to the campaigns that run', async () => {
    const page = await render('/', context())
    expect(page?.html).toContain('href="/campaigns/quiet-nights"')
  })

  it('ST-1 says on the home page how the marketplace is searched', async () => {
    const page = await render('/', context())
    expect(page?.html).toContain('href="/products/harbor"')
    expect(dataIn(page)).toMatchObject([
      { '@type': 'WebSite', potentialAction: { '@type': 'SearchAction' } },
    ])
  })

  it.each(['/categories/nothing', '/categories/operations/databases'])(
    'ST-1 answers 404 for a category that there is not: %s',
    async (url) => {
      expect((await render(url, context()))?.status).toBe(404)
    },
  )

  it('ST-1 leads search engines from a filtered list to the category', async () => {
    const page = await render('/products?category=operations&os=linux', context())
    expect(page?.head).toContain('href="https://emporium.example/categories/operations"')
    const found = await render('/products?q=logs', context())
    expect(found?.head).toContain('href="https://emporium.example/products"')
    const shelf = pretendApi({
      'GET /api/v1/storefront/products': {
        body: { items: [], total: 0, nextCursor: null, facets: {} },
      },
    })
    const nothing = await render('/products?q=cheap+pills', { ...context(), fetch: shelf.fetch })
    expect(nothing?.head).toContain('content="noindex"')
  })

  it('ST-1 is written in the language of the reader', async () => {
    const page = await render('/products/harbor', { ...context(), language: 'zh-CN' })
    expect(page?.html).toContain('最终用户许可协议')
    expect(page?.html).not.toContain('Refund policy')
    const gone = await render('/products/gone', { ...context(), language: 'zh-CN' })
    expect(gone?.html).not.toContain('There is nothing here')
  })

  it.each([
    '/',
    '/products',
    '/products/harbor',
    '/sellers/larch',
    '/campaigns/quiet-nights',
    '/campaigns/over',
    '/sell',
    '/contact',
    '/gone',
  ])('ST-1 has words for everything in both languages: %s', async (url) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const page = await render(url, { ...context(), language })
      const said = (page?.html ?? '').replaceAll(/<[^>]*>/g, '\n')
      expect(said).toContain(language === 'en' ? 'For buyers' : '买家')
      expect(said.split('\n').filter((line) => isKey(line.trim()))).toEqual([])
    }
  })

  it('ST-1 never lets a text of a seller end the script that carries it', async () => {
    const page = await render('/products/harbor', context())
    expect(page?.state).toContain(String.raw`changed \u003c/script>`)
    expect(page?.state).not.toContain('</script>')
    const [, data = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page?.head ?? '') ?? []
    expect(JSON.parse(data)).toMatchObject({ description: product.shortDescription })
  })

  it('ST-1 answers 404 for a product that is not on the shelf', async () => {
    const page = await render('/products/gone', context())
    expect(page?.status).toBe(404)
    expect(page?.html).toContain('There is nothing here')
  })

  it('ON-1 leaves pages of an account to the browser', async () => {
    expect(await render('/subscriptions', context())).toBeNull()
    expect(await render('/sign-in', context())).toBeNull()
  })
})
