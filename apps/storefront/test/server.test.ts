// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { render } from '../src/entry-server.ts'
import { pretendApi, product } from './mount-page.ts'

const reviews = {
  items: [],
  nextCursor: null,
  rating: { average: null, count: 0, distribution: [0, 0, 0, 0, 0] },
}
const api = () =>
  pretendApi({
    'GET /api/v1/storefront/products/harbor': { body: product },
    [`GET /api/v1/products/${product.id}/reviews`]: { body: reviews },
  })
const context = () => ({
  fetch: api().fetch as typeof fetch,
  apiOrigin: 'http://localhost',
  publicUrl: 'https://emporium.example',
})

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

  it('ST-1 is written in the language of the reader', async () => {
    const page = await render('/products/harbor', { ...context(), language: 'zh-CN' })
    expect(page?.html).toContain('最终用户许可协议')
    expect(page?.html).not.toContain('Refund policy')
    const gone = await render('/products/gone', { ...context(), language: 'zh-CN' })
    expect(gone?.html).not.toContain('There is nothing here')
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
