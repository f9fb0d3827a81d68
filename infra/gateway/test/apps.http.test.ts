import { afterEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { buildWorld, closeWorlds } from './world.ts'

afterEach(closeWorlds)

describe('the apps behind the gateway', () => {
  it('serves each app under its path, pages fresh and named by their content', async () => {
    const world = await buildWorld()
    const pages = { '/': 'storefront', '/seller/': 'seller-portal', '/ops/cases/1': 'ops-console' }
    for (const [path, name] of Object.entries(pages)) {
      const response = await fetch(`${world.origin}${path}`)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toContain(`<title>${name}</title>`)
      const etag = response.headers.get('etag') ?? ''
      const again = await fetch(`${world.origin}${path}`, { headers: { 'if-none-match': etag } })
      expect(again.status).toBe(304)
    }
  })

  it('leads from the path without a slash to the app', async () => {
    const world = await buildWorld()
    const response = await fetch(`${world.origin}/seller`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([308, '/seller/'])
  })

  it('serves assets for ever and compressed, and never a source map', async () => {
    const world = await buildWorld()
    const url = `${world.origin}/seller/assets/main-abc123.js`
    const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await plain.text()).toContain('seller-portal')
    const packed = await world.gateway.inject({
      url: '/seller/assets/main-abc123.js',
      headers: { 'accept-encoding': 'br' },
    })
    expect([packed.headers['content-encoding'], packed.body]).toEqual(['br', 'brotli bytes'])
    expect(packed.headers.vary).toContain('accept-encoding')
    expect((await fetch(`${url}.map`)).status).toBe(404)
  })

  it('answers 404 for a missing file, never the shell', async () => {
    const world = await buildWorld()
    const paths = ['/assets/gone-1.js', '/seller/assets/gone.css', '/gone.png', '/ops/.env']
    for (const path of [...paths, '/index.html', '/seller/index.html']) {
      const response = await fetch(`${world.origin}${path}`)
      expect([path, response.status]).toEqual([path, 404])
      expect(response.headers.get('content-type')).toContain('application/problem+json')
    }
    expect((await fetch(`${world.origin}/favicon.svg`)).status).toBe(200)
  })

  it('allows inline scripts of the page by hash and no others', async () => {
    const world = await buildWorld({ config: { fileOrigins: ['https://files.example'] } })
    const response = await fetch(`${world.origin}/`)
    const script = /<script>([\s\S]*?)<\/script>/.exec(await response.text())?.[1] ?? ''
    const hash = createHash('sha256').update(script).digest('base64')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(policy).toContain("img-src 'self' data: blob: https://files.example")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy.match(/sha256-/g)).toHaveLength(1)
  })

  it('puts the security headers on every answer, and strict transport only on https', async () => {
    const plain = await buildWorld()
    const secure = await buildWorld({ config: { publicUrl: 'https://market.example' } })
    for (const path of ['/', '/assets/main-abc123.js', '/api/v1/gone', '/openapi.json']) {
      const { headers } = await fetch(`${plain.origin}${path}`)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('content-security-policy')).toMatch(/default-src/)
      expect(headers.get('strict-transport-security')).toBeNull()
      const safe = await fetch(`${secure.origin}${path}`)
      expect(safe.headers.get('strict-transport-security')).toContain('max-age=63072000')
    }
  })
})
