import { afterEach, describe, expect, it } from '@jest/globals'
import { buildWorld, closeWorlds, operation } from './world.ts'

afterEach(closeWorlds)

const entry = (body: string) => `let calls = 0
export async function render(url, { fetch, apiOrigin, publicUrl, language }) { calls += 1; ${body} }`

const pageOf = async (origin: string, path: string) => {
  const response = await fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'identity' } })
  return { status: response.status, html: await response.text(), headers: response.headers }
}

describe('pages rendered on the server', () => {
  it('fills head, body and state from the storefront’s own code, which reaches the API', async () => {
    const world = await buildWorld({
      paths: { '/api/v1/products/{id}': { get: operation } },
      catalog: (app) => app.get('/api/v1/products/:id', () => ({ name: 'Harbor $& Log' })),
      entry: entry(`const product = await (await fetch(apiOrigin + '/api/v1/products/7')).json()
        return { html: '<h1>' + product.name + '</h1>', head: { headTags: '<link rel="canonical" href="' + publicUrl + url + '">' }, state: '{"a":1}' }`),
    })
    const { status, html } = await pageOf(world.origin, '/products/7')
    expect(status).toBe(200)
    expect(html).toContain('<div id="app"><h1>Harbor $& Log</h1></div>')
    expect(html).toContain('<link rel="canonical" href="http://market.example/products/7">')
    expect(html).toContain('type="application/json">{"a":1}</script>')
  })

  it.each([
    ['ST-1', '/products/none', 404],
    ['MK-2', '/campaigns/over', 410],
  ])('%s gives the status that the page has: %s %i', async (_id, path, status) => {
    const world = await buildWorld({
      entry: entry(`return { html: 'gone', head: '', state: '', status: ${status} }`),
    })
    expect(await pageOf(world.origin, path)).toMatchObject({ status })
  })

  it('sends the shell when rendering fails, takes too long or is not wanted', async () => {
    const world = await buildWorld({
      entry: entry(`if (url === '/fail') throw new Error('no')
        if (url === '/slow') return new Promise(() => {})
        return null`),
    })
    for (const path of ['/fail', '/slow', '/account']) {
      const { status, html, headers } = await pageOf(world.origin, path)
      expect([path, status]).toEqual([path, 200])
      expect(html).toContain('<div id="app"></div>')
      expect(headers.get('content-security-policy')).toContain("script-src 'self' 'sha256-")
    }
  })

  it('renders a page once for a crowd, and each address by itself', async () => {
    const world = await buildWorld({
      entry: entry(`return { html: url + ' ' + calls, head: '', state: '' }`),
    })
    const crowd = await Promise.all(Array.from({ length: 5 }, () => pageOf(world.origin, '/a')))
    expect(new Set(crowd.map(({ html }) => html)).size).toBe(1)
    expect((await pageOf(world.origin, '/a?page=2')).html).toContain('/a?page=2 2')
  })

  it('ST-1 renders in the language of the reader: the chosen one, else the browser’s', async () => {
    const world = await buildWorld({
      entry: entry(`return url === '/own' ? null : { html: language, head: '', state: '' }`),
    })
    const seen = async (path: string, headers: Record<string, string>) => {
      const response = await fetch(`${world.origin}${path}`, { headers })
      expect(response.headers.get('vary')).toMatch(/accept-language, cookie/)
      const html = await response.text()
      const [, lang] = /<html lang="([^"]*)"/.exec(html) ?? []
      const [, text] = /<div id="app">([^<]*)</.exec(html) ?? []
      return [lang, text]
    }
    const chinese = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' }
    expect(await seen('/', { 'accept-language': 'en-GB' })).toEqual(['en', 'en'])
    expect(await seen('/', chinese)).toEqual(['zh-CN', 'zh-CN'])
    expect(await seen('/', { ...chinese, cookie: 'emporium-language=en' })).toEqual(['en', 'en'])
    expect(await seen('/', { cookie: 'emporium-language=zh-CN' })).toEqual(['zh-CN', 'zh-CN'])
    expect(await seen('/own', chinese)).toEqual(['zh-CN', ''])
  })

  it('compresses pages for those who ask for it', async () => {
    const world = await buildWorld({
      entry: entry(`return { html: 'x'.repeat(5000), head: '', state: '' }`),
    })
    for (const [accept, encoding] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['identity', undefined],
    ]) {
      const response = await world.gateway.inject({
        url: '/long',
        headers: { 'accept-encoding': accept },
      })
      expect(response.headers['content-encoding']).toBe(encoding)
    }
    expect(await (await fetch(`${world.origin}/long`)).text()).toContain('x'.repeat(5000))
  })
})
