import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientScopes } from '@emporium/domain'
import { createEmporium, type Emporium, type PartnerEvent } from '@emporium/sdk'
import { testIssuer } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { exportOrders } from '../../../packages/sdk/examples/export-orders.ts'
import { publishListing } from '../../../packages/sdk/examples/publish-a-listing.ts'
import { catchUp } from '../../../packages/sdk/examples/read-the-feed.ts'
import { webhookServer } from '../../../packages/sdk/examples/receive-webhooks.ts'
import { whoCame } from '../../../packages/sdk/examples/resolve-a-hand-over.ts'
import { drawLogo } from '../src/files/png.ts'
import { register, signIn, type Person } from '../src/people/person.ts'
import { appoint } from '../src/people/staff.ts'
import { applyAsSeller, approveSeller, ownTheVendor } from '../src/steps/become-a-seller.ts'
import { claim, findCase, untilOnShelf } from '../src/steps/review.ts'
import { startTestPlatform, type TestPlatform } from './test-platform.ts'

const account = (part: string) => ({
  email: `${part}@example.org`,
  password: 'seven quiet herons at dusk',
  name: `Some ${part}`,
  country: 'DE' as const,
})

/** The platform calls itself by a name that no resolver knows; requests to it go to its gateway. */
const byName =
  (gateway: string): typeof globalThis.fetch =>
  (input, init) => {
    const request = new Request(input, init)
    return fetch(new Request(request.url.replace(testIssuer, gateway), request))
  }

describe('PA-1 the examples of the SDK on a running marketplace', () => {
  let platform: TestPlatform
  let folder: string
  let seller: Person
  let reviewer: Person
  let emporium: Emporium
  let slug: string

  beforeAll(async () => {
    platform = await startTestPlatform()
    folder = await mkdtemp(join(tmpdir(), 'emporium-sdk-'))
    const { installation } = platform
    const admin = await signIn(installation, installation.admin)
    const officer = await appoint(installation, admin, account('officer'), ['onboarding_officer'])
    reviewer = await appoint(installation, admin, account('reviewer'), ['reviewer'])
    seller = await register(installation, account('seller'))
    const company = {
      legalName: 'Alder Desk GmbH',
      website: 'https://alder.example',
      country: 'DE',
    }
    const applied = await applyAsSeller(installation, seller, company, 'saas')
    await ownTheVendor(seller, await approveSeller(officer, applied, ['saas']))
    const { data: program } = await seller.api.POST('/api/v1/api-clients', {
      body: { name: 'Pipeline', scopes: [...clientScopes] },
    })
    emporium = createEmporium({
      baseUrl: testIssuer,
      clientId: program?.id ?? '',
      clientSecret: program?.clientSecret ?? '',
      fetch: byName(installation.url),
    })
  }, 120_000)
  afterAll(async () => {
    await platform.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('SA-1 IM-9 publish a listing', async () => {
    const logo = join(folder, 'logo.png')
    await writeFile(logo, drawLogo([11, 79, 88], [217, 244, 245], 'ring'))
    const { id, advice } = await publishListing(emporium, {
      name: 'Alder Desk',
      shortDescription: 'A help desk that shows each team which request waits for whom.',
      detailsHtml:
        '<p>Collects requests from mail and chat, and shows who answers which of them.</p>',
      supportHtml:
        '<p>Write to <a href="mailto:help@alder.example">us</a> on any business day.</p>',
      productUrl: 'https://desk.alder.example.com/start',
      pricingDetails: 'US$ 5 for each agent a month',
      logo,
    })
    expect(advice.length).toBeGreaterThan(0)
    const { id: caseId } = await findCase(reviewer, id)
    await claim(reviewer, caseId)
    await reviewer.api.POST('/api/v1/review-cases/{id}/pass-information', {
      params: { path: { id: caseId } },
    })
    slug = await untilOnShelf(seller, id)
    expect(slug).toContain('alder-desk')
  })

  it('SA-1 a second listing without its logo is refused with the field at fault', async () => {
    const { data } = await emporium.api.POST('/api/v1/products', { body: { type: 'saas' } })
    const submitted = emporium.api.POST('/api/v1/products/{id}/submit', {
      params: { path: { id: data?.id ?? '' } },
    })
    await expect(submitted).rejects.toMatchObject({
      status: 400,
      pointers: expect.arrayContaining(['#/files/logo']),
    })
  })

  it('SA-4 resolve a hand-over: once, and only what is a token', async () => {
    const buyer = await register(platform.installation, account('buyer'))
    const { data } = await buyer.api.POST('/api/v1/storefront/products/{slug}/hand-over', {
      params: { path: { slug } },
    })
    const address = new URL(data?.url ?? '')
    expect(await whoCame(emporium, address)).toEqual(expect.any(String))
    expect(await whoCame(emporium, address)).toBeNull()
    address.searchParams.set('emporium_token', 'made up')
    expect(await whoCame(emporium, address)).toBeNull()
    expect(await whoCame(emporium, new URL('https://desk.alder.example.com/'))).toBeNull()
  })

  it('SP-2 export orders', async () => {
    const lines = await exportOrders(emporium, '2020-01-01')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^\S+\tAlder Desk\t\S+$/)
    expect(await exportOrders(emporium, '2100-01-01')).toEqual([])
  })

  it('PA-1 read the feed, and go on where it was left', async () => {
    let kept = 0
    const heard: PartnerEvent[] = []
    const bookmark = {
      read: async () => kept,
      write: async (cursor: number) => void (kept = cursor),
    }
    const deal = async (event: PartnerEvent) => void heard.push(event)
    await catchUp(emporium, bookmark, deal)
    expect(heard.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['product.listed', 'hand_over.recorded']),
    )
    const before = heard.length
    await catchUp(emporium, bookmark, deal)
    expect(heard).toHaveLength(before)
  })

  it('PA-1 receive webhooks: what is signed, and nothing else', async () => {
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
    const heard: PartnerEvent[] = []
    const server = webhookServer(secret, (event) => void heard.push(event)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const body = JSON.stringify({ id: 'a', type: 'product.listed', data: {} })
    const at = new Date()
    const headers = {
      'webhook-id': 'a',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign('a', at, body),
    }
    try {
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(204)
      expect((await fetch(url, { method: 'POST', headers, body: `${body} ` })).status).toBe(401)
      expect((await fetch(url, { method: 'POST', body })).status).toBe(401)
    } finally {
      server.closeAllConnections()
      server.close()
    }
    expect(heard.map(({ type }) => type)).toEqual(['product.listed'])
  })
})
