import {
  DomainProofLapsed,
  DomainProofLost,
  DomainProven,
  VendorUnverified,
  VendorVerified,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { approveVendor } from './factories.ts'
import { openNameServer, type NameServer } from './name-server.ts'
import { openPostOffice, type PostOffice } from './post-office.ts'

let service: TestService
let names: NameServer
let post: PostOffice
beforeAll(async () => {
  ;[names, post] = await Promise.all([openNameServer(), openPostOffice()])
  service = await createTestService(vendorOnboarding, {
    environment: { DNS_SERVERS: names.address, MAIL_URL: post.url },
  })
})
afterAll(async () => {
  await service.stop()
  await Promise.all([names.stop(), post.stop()])
})

const day = 86_400_000
const freshDomain = () => `d${newId().slice(-12)}.com`
const post_ = (actor: TestActor | undefined, path: string, body: object = {}) =>
  as(service.app, actor).post(`/api/v1/${path}`).send(body)

/** A vendor that has named a domain. */
async function named(domain = freshDomain()) {
  const vendor = await approveVendor(service)
  const answer = await post_(vendor.owner, `vendors/${vendor.vendorId}/domain-proofs`, { domain })
  expect(answer.status).toBe(201)
  const id = answer.body.id as string
  const see = async () =>
    (await as(service.app, vendor.owner).get(`/api/v1/domain-proofs/${id}`)).body
  return {
    ...vendor,
    id,
    domain,
    record: answer.body.record as string,
    see,
    check: () => post_(vendor.owner, `domain-proofs/${id}/check`),
    publishRecord: () => names.records.set(domain, [[answer.body.record as string]]),
  }
}
/** A vendor with the badge. */
async function proven(domain?: string) {
  const vendor = await named(domain)
  vendor.publishRecord()
  expect((await vendor.check()).body.status).toBe('proven')
  return vendor
}
/** Lets time pass in steps of a day, with the looks that fall due. */
async function pass(days: number) {
  for (let n = 0; n < days; n++) {
    service.clock.advance(day)
    await service.work()
  }
}
const badges = async (vendorId: string) => {
  const on = await service.published(VendorVerified)
  const off = await service.published(VendorUnverified)
  return {
    on: on.filter((said) => said.vendorId === vendorId).length,
    off: off.filter((said) => said.vendorId === vendorId).length,
  }
}
const told = async (
  event: typeof DomainProven | typeof DomainProofLapsed | typeof DomainProofLost,
  id: string,
) => (await service.published(event)).filter(({ proofId }) => proofId === id).length

describe('ON-10 naming a domain', () => {
  it.each([
    ['https://www.Larch-Systems.com/products?x=1', 'larch-systems.com'],
    ['ada@mail.larch-logs.co.uk', 'larch-logs.co.uk'],
    ['Bücher-Larch.de.', 'xn--bcher-larch-thb.de'],
    ['larch-shop.github.io', 'larch-shop.github.io'],
    ['例子-larch.中国', 'xn---larch-9v9io71f.xn--fiqs8s'],
  ])('ON-10 takes the domain of a company out of %s', async (typed, domain) => {
    const { owner, vendorId } = await approveVendor(service)
    const answer = await post_(owner, `vendors/${vendorId}/domain-proofs`, { domain: typed })
    expect(answer.body).toMatchObject({ domain, status: 'pending', method: null })
    expect(answer.body.record).toMatch(/^emporium-verification=[0-9a-f]{40}$/)
    expect(answer.body.actions).toEqual(['check', 'mail', 'withdraw'])
  })

  it.each([
    'gmail.com',
    'someone@163.com',
    'co.uk',
    'github.io',
    'com',
    'localhost',
    'larch.example',
    'larch.local',
    'larch.internal',
    'larch.nosuchsuffix',
    '127.0.0.1',
    'https://[::1]/',
    '-',
    'a..b',
  ])('ON-10 refuses what no company can own: %s', async (domain) => {
    const { owner, vendorId } = await approveVendor(service)
    const answer = await post_(owner, `vendors/${vendorId}/domain-proofs`, { domain })
    expect(answer.body.type).toBe('/problems/domain-not-provable')
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '#/domain' })])
  })

  it('ON-10 is for owner and publisher, each domain once, ten at most', async () => {
    const { vendorId, owner, member, officer } = await approveVendor(service)
    const path = `vendors/${vendorId}/domain-proofs`
    const say = async (actor?: TestActor) =>
      (await post_(actor, path, { domain: freshDomain() })).status
    expect(await say()).toBe(401)
    expect(await say(service.actors.seller())).toBe(404)
    expect(await say(service.actors.buyer())).toBe(404)
    expect(await say(officer)).toBe(403)
    for (const role of ['support', 'finance', 'read_only'] as const)
      expect(await say(member(role))).toBe(403)
    expect((await post_(owner, path, {})).body.errors[0].pointer).toBe('#/domain')
    const domain = freshDomain()
    const both = await Promise.all([1, 2].map(() => post_(member('publisher'), path, { domain })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    for (let n = 1; n < 10; n++) expect(await say(owner)).toBe(201)
    expect((await post_(owner, path, { domain: freshDomain() })).body.type).toBe(
      '/problems/too-many-domains',
    )
  })
})

describe('ON-10 proof by DNS', () => {
  it('ON-10 says in its own words why a look was in vain', async () => {
    const { check, see, domain, record } = await named()
    expect((await check()).body).toMatchObject({ status: 'pending', fault: 'no_such_domain' })
    expect((await check()).body.type).toBe('/problems/domain-too-soon')
    service.clock.advance(11_000)
    names.records.set(domain, [['v=spf1 -all'], [`${record}x`]])
    expect((await check()).body.fault).toBe('not_found')
    service.clock.advance(11_000)
    names.records.set(domain, [['other'], [record.slice(0, 20), record.slice(20)]])
    expect((await check()).body).toMatchObject({ status: 'proven', method: 'dns', fault: null })
    expect((await see()).timeline).toEqual([expect.objectContaining({ verb: 'prove' })])
  })

  it('ON-10 tells of badge and proof once', async () => {
    const { check, id, vendorId } = await proven()
    service.clock.advance(11_000)
    expect((await check()).body.status).toBe('proven')
    expect(await badges(vendorId)).toEqual({ on: 1, off: 0 })
    expect(await told(DomainProven, id)).toBe(1)
  })

  it('ON-10 looks by itself after a domain was named', async () => {
    const { see, publishRecord, vendorId } = await named()
    publishRecord()
    expect((await see()).status).toBe('pending')
    service.clock.advance(61_000)
    await service.work()
    await service.work()
    expect((await see()).status).toBe('proven')
    expect(await badges(vendorId)).toEqual({ on: 1, off: 0 })
  })

  it('ON-10 gives a lost record two weeks, tells the seller, then takes the badge', async () => {
    const { see, domain, id, vendorId } = await proven()
    names.records.delete(domain)
    await pass(1)
    expect((await see()).status).toBe('proven')
    await pass(1)
    expect(await see()).toMatchObject({ status: 'lapsing', fault: 'no_such_domain' })
    expect(await told(DomainProofLapsed, id)).toBe(1)
    expect(await badges(vendorId)).toEqual({ on: 1, off: 0 })
    await pass(15)
    expect((await see()).status).toBe('lost')
    expect(await told(DomainProofLost, id)).toBe(1)
    expect(await badges(vendorId)).toEqual({ on: 1, off: 1 })
  })

  it('ON-10 forgives within the grace, and a name server that is silent', async () => {
    const { see, domain, id, publishRecord } = await proven()
    names.records.delete(domain)
    await pass(2)
    expect((await see()).status).toBe('lapsing')
    publishRecord()
    await pass(1)
    expect(await see()).toMatchObject({ status: 'proven', graceUntil: null })
    expect(await told(DomainProofLost, id)).toBe(0)
  })

  it('ON-10 never takes a badge because a server does not answer', async () => {
    const { see } = await proven()
    names.silence(true)
    await pass(1)
    names.silence(false)
    expect(await see()).toMatchObject({ status: 'proven', fault: 'no_answer' })
  }, 30_000)
})

describe('ON-10 proof by mail', () => {
  const tokenIn = (to: string) => {
    const mail = post.mails.findLast((one) => JSON.stringify(one.to).includes(to))
    return /#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
  }
  const confirm = (token: string) =>
    as(service.app).post('/api/v1/domain-proofs/confirm-mail').send({ token })

  it('ON-10 writes to fixed mailboxes of the domain alone, at a pace', async () => {
    const { id, owner, domain, member } = await named()
    const ask = (actor: TestActor | undefined, address: string) =>
      post_(actor, `domain-proofs/${id}/mail`, { address })
    for (const address of [`ada@${domain}`, 'admin@elsewhere.com', `admin@sub.${domain}`])
      expect((await ask(owner, address)).body.errors[0].pointer).toBe('#/address')
    expect((await ask(undefined, `admin@${domain}`)).status).toBe(401)
    expect((await ask(service.actors.seller(), `admin@${domain}`)).status).toBe(404)
    expect((await ask(member('finance'), `admin@${domain}`)).status).toBe(403)
    const asked = await ask(owner, `Admin@${domain}`)
    expect(asked.body).toMatchObject({ status: 'pending', mailTo: `admin@${domain}` })
    expect((await ask(owner, `webmaster@${domain}`)).status).toBe(429)
  })

  it('ON-10 is proven by who follows the link, once and within the hour', async () => {
    const { id, owner, domain, see, vendorId, legalName } = await named()
    await post_(owner, `domain-proofs/${id}/mail`, { address: `postmaster@${domain}` })
    await service.work()
    const first = tokenIn(`postmaster@${domain}`)
    expect(post.mails.at(-1)?.text).toContain(legalName)
    // Asked again: the newer link is the good one.
    service.clock.advance(121_000)
    await post_(owner, `domain-proofs/${id}/mail`, { address: `postmaster@${domain}` })
    await service.work()
    const token = tokenIn(`postmaster@${domain}`)
    expect(token).not.toBe(first)
    expect((await confirm(first)).body.type).toBe('/problems/domain-link-used')
    expect((await confirm('x'.repeat(43))).status).toBe(422)
    expect((await confirm('')).status).toBe(400)
    const both = await Promise.all([confirm(token), confirm(token)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    expect(await see()).toMatchObject({ status: 'proven', method: 'mail' })
    expect(await badges(vendorId)).toEqual({ on: 1, off: 0 })
    expect(JSON.stringify(await service.outbox())).not.toContain(token)
  })

  it('ON-10 does not honour a link of yesterday', async () => {
    const { id, owner, domain, see } = await named()
    await post_(owner, `domain-proofs/${id}/mail`, { address: `admin@${domain}` })
    await service.work()
    const token = tokenIn(`admin@${domain}`)
    service.clock.advance(3_600_001)
    expect((await confirm(token)).status).toBe(422)
    expect((await see()).status).toBe('pending')
  })

  it('ON-10 is good for a year, then for the grace', async () => {
    const { id, owner, domain, see } = await named()
    await post_(owner, `domain-proofs/${id}/mail`, { address: `admin@${domain}` })
    await service.work()
    await confirm(tokenIn(`admin@${domain}`))
    service.clock.advance(364 * day)
    await service.work()
    expect((await see()).status).toBe('proven')
    await pass(1)
    expect((await see()).status).toBe('lapsing')
    await pass(15)
    expect((await see()).status).toBe('lost')
  })
})

describe('ON-10 one domain, one vendor', () => {
  it('ON-10 lets one of two vendors have a domain, whoever is first', async () => {
    const domain = freshDomain()
    const [one, two] = [await named(domain), await named(domain)]
    names.records.set(domain, [[one.record], [two.record]])
    await Promise.all([one.check(), two.check()])
    const states = [(await one.see()).status, (await two.see()).status]
    expect(states.sort()).toEqual(['pending', 'proven'])
    const [on, other] = [await badges(one.vendorId), await badges(two.vendorId)]
    expect(on.on + other.on).toBe(1)
  })

  it('ON-10 leaves it to operations to decide otherwise', async () => {
    const first = await proven()
    const second = await named(first.domain)
    names.records.set(first.domain, [[first.record], [second.record]])
    expect((await second.check()).body).toMatchObject({ status: 'pending', fault: 'taken' })
    const { officer } = first
    const at = `domain-proofs/${first.id}`
    const seen = await as(service.app, officer).get(`/api/v1/domain-proofs/${second.id}`)
    expect(seen.body.otherVendors).toEqual([{ id: first.vendorId, name: first.legalName }])
    expect((await second.see()).otherVendors).toEqual([])
    expect((await post_(officer, `${at}/revoke`, {})).body.errors[0].pointer).toBe('#/reason')
    const decided = await Promise.all([
      post_(officer, `${at}/revoke`, { reason: 'It belongs to others.' }),
      post_(service.actors.staff('admin'), `${at}/revoke`, { reason: 'No.' }),
    ])
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await badges(first.vendorId)).toEqual({ on: 1, off: 1 })
    service.clock.advance(11_000)
    expect((await second.check()).body.status).toBe('proven')
    service.clock.advance(11_000)
    expect((await first.check()).body.status).toBe('revoked')
    const again = await post_(officer, `${at}/reinstate`, { reason: 'A mistake.' })
    expect(again.body).toMatchObject({ status: 'pending', reason: 'A mistake.' })
    service.clock.advance(11_000)
    expect((await first.check()).body.fault).toBe('taken')
  })

  it('ON-10 lets nobody but operations revoke, and nobody but the company withdraw', async () => {
    const { id, owner, member, officer, vendorId, see } = await proven()
    for (const verb of ['revoke', 'reinstate'])
      for (const actor of [owner, service.actors.buyer(), service.actors.staff('reviewer')])
        expect((await post_(actor, `domain-proofs/${id}/${verb}`, { reason: 'x' })).status).toBe(
          403,
        )
    const withdraw = async (actor?: TestActor) =>
      (await post_(actor, `domain-proofs/${id}/withdraw`)).status
    expect(await withdraw()).toBe(401)
    expect(await withdraw(service.actors.seller())).toBe(404)
    expect(await withdraw(officer)).toBe(403)
    expect(await withdraw(member('finance'))).toBe(403)
    expect(await withdraw(member('publisher'))).toBe(200)
    expect(await withdraw(owner)).toBe(409)
    expect(await see()).toMatchObject({ status: 'withdrawn', actions: [] })
    expect(await badges(vendorId)).toEqual({ on: 1, off: 1 })
  })

  it('ON-10 keeps the badge as long as one domain stands', async () => {
    const first = await proven()
    const domain = freshDomain()
    const other = await post_(first.owner, `vendors/${first.vendorId}/domain-proofs`, { domain })
    names.records.set(domain, [[other.body.record as string]])
    await post_(first.owner, `domain-proofs/${other.body.id as string}/check`)
    await post_(first.owner, `domain-proofs/${first.id}/withdraw`)
    expect(await badges(first.vendorId)).toEqual({ on: 2, off: 0 })
    const said = await service.published(VendorVerified)
    expect(said.findLast(({ vendorId }) => vendorId === first.vendorId)?.domain).toBe(domain)
  })

  it('ON-10 shows proofs to their vendor and operations', async () => {
    const { id, member, officer, vendorId, domain } = await named()
    const see = async (actor?: TestActor) =>
      (await as(service.app, actor).get(`/api/v1/domain-proofs/${id}`)).status
    expect(await see()).toBe(401)
    expect(await see(member('read_only'))).toBe(200)
    expect(await see(officer)).toBe(200)
    expect(await see(service.actors.seller())).toBe(404)
    expect(await see(service.actors.buyer())).toBe(404)
    const list = async (actor: TestActor | undefined, query = '') => {
      const answer = await as(service.app, actor).get(`/api/v1/domain-proofs${query}`)
      return [answer.status, answer.body.items?.map((item: { id: string }) => item.id)] as const
    }
    expect(await list(member('support'))).toEqual([200, [id]])
    expect(await list(officer, `?q=${domain}&status=pending`)).toEqual([200, [id]])
    expect(await list(officer, `?vendorId=${vendorId}&status=proven`)).toEqual([200, []])
    expect((await list(service.actors.buyer()))[0]).toBe(403)
    expect((await list(undefined))[0]).toBe(401)
  })
})
