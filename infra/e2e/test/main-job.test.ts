import { Client } from 'pg'
import { generateProducts } from '../src/bench/generate-products.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ParkedMessage } from '@emporium/service-kit'
import { effectsOf, type Effects } from '../src/checks/effects.ts'
import { Journey } from '../src/play/journey.ts'
import { playMainJob, type MainJob } from '../src/play/main-job.ts'
import { startTestPlatform, type TestPlatform } from './test-platform.ts'

describe('the main job across the six services', () => {
  let platform: TestPlatform
  let journey: Journey
  let job: MainJob
  let effects: Effects

  beforeAll(async () => {
    platform = await startTestPlatform()
    journey = new Journey(() => undefined)
    job = await playMainJob(journey, platform.installation)
    await platform.settle()
    effects = await effectsOf(platform.installation, platform.simulatorUrl, job)
  }, 120_000)
  afterAll(() => platform.stop())

  it('ON-1 ON-4 ON-7 IM-1 RV-3 RV-5 ST-2 ST-3 SP-2 ST-5 plays from the first visit to the rating', () => {
    expect(journey.reports.length).toBeGreaterThan(20)
    expect(journey.reports.filter(({ ok }) => !ok)).toEqual([])
  })

  it('ON-8 IM-9 ST-2 SP-2 ST-5 leaves each thing once, in the services that own it', () => {
    expect(effects).toMatchObject({
      vendors: 1,
      products: 1,
      versions: 1,
      listings: 1,
      subscriptions: 1,
      orders: 1,
      deployments: 1,
      reviews: 1,
    })
  })

  it('IM-12 ST-3 makes one image in each release region and one server', () => {
    expect(effects.copies).toEqual({ 'cn-hangzhou': 1, 'ap-southeast-1': 1 })
    expect(effects.servers).toBe(1)
  })

  it('ON-6 RV-5 tells everybody once', () => {
    expect(Object.keys(effects.mails).length).toBeGreaterThan(6)
    expect(new Set(Object.values(effects.mails))).toEqual(new Set([1]))
  })

  it('RV-1 keeps every step of the lives in the service that owns them', async () => {
    const { 'image-review': review, transactions } = platform.services
    const steps = await review.dataSource.query<{ to_state: string }[]>(
      'SELECT to_state FROM transitions WHERE subject_id = $1 ORDER BY at',
      [job.caseId],
    )
    expect(steps.at(-1)?.to_state).toBe('on_shelf')
    const foreign = 'SELECT 1 FROM image_review.transitions LIMIT 1'
    await expect(transactions.dataSource.query(foreign)).rejects.toThrow('permission denied')
  })

  it('S-2 keeps the address that the gateway saw, not the one that a client claims', async () => {
    const { url, admin } = platform.installation
    const claim = { 'x-forwarded-for': '6.6.6.6', 'x-real-ip': '6.6.6.6', forwarded: 'for=6.6.6.6' }
    const ask = async <T>(path: string, init: RequestInit = {}) => {
      const headers = { 'content-type': 'application/json', ...claim, ...init.headers }
      const answer = await fetch(`${url}/api/v1${path}`, { ...init, headers })
      return (await answer.json()) as T
    }
    const body = JSON.stringify(admin)
    const { accessToken } = await ask<{ accessToken: string }>('/sessions', {
      method: 'POST',
      body,
    })
    const { items } = await ask<{ items: { address: string }[] }>('/me/activities', {
      headers: { authorization: `Bearer ${accessToken}` },
    })
    expect(items.length).toBeGreaterThan(0)
    expect(new Set(items.map(({ address }) => address))).toEqual(new Set(['127.0.0.1']))
  })

  it('leaves no message that is due, and none that was put aside', async () => {
    const later = Date.now() + 15_000
    for (const service of Object.values(platform.services)) {
      expect((await service.outbox()).filter(({ dueAt }) => dueAt.getTime() < later)).toEqual([])
      expect(await service.dataSource.manager.count(ParkedMessage)).toBe(0)
    }
  })

  it('ST-1 multiplies what is sold for the benchmark, and the storefront finds the copies', async () => {
    const { catalog } = platform.services
    const client = new Client(catalog.database.adminUrl)
    await client.connect()
    try {
      expect(await generateProducts(client, 30)).toBe(30)
      expect(await generateProducts(client, 30)).toBe(0)
    } finally {
      await client.end()
    }
    const answer = await fetch(
      `${platform.installation.url}/api/v1/storefront/products?q=generated&sort=name&limit=50`,
    )
    expect(await answer.json()).toMatchObject({ total: 30 })
  })
})
