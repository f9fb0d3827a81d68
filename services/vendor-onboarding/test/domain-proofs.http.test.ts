import { DomainProofLapsed, DomainProofLost, DomainProven } from '@emporium/events'
import { type TestActor } from '@emporium/testing'
import { describe, expect, it } from '@jest/globals'
import { approveVendor } from './factories.ts'
import { freshDomain, domainWorld } from './domain-world.ts'

const world = domainWorld()
const { ask: send, named, proven, pass, badges, told } = world

describe('ON-10 naming a domain', () => {
  it.each([
    ['https://www.Larch-Systems.com/products?x=1', 'larch-systems.com'],
    ['ada@mail.larch-logs.co.uk', 'larch-logs.co.uk'],
    ['Bücher-Larch.de.', 'xn--bcher-larch-thb.de'],
    ['larch-shop.github.io', 'larch-shop.github.io'],
    ['例子-larch.中国', 'xn---larch-9v9io71f.xn--fiqs8s'],
  ])('ON-10 takes the domain of a company out of %s', async (typed, domain) => {
    const { owner, vendorId } = await approveVendor(world.service)
    const answer = await send(owner, `vendors/${vendorId}/domain-proofs`, { domain: typed })
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
    const { owner, vendorId } = await approveVendor(world.service)
    const answer = await send(owner, `vendors/${vendorId}/domain-proofs`, { domain })
    expect(answer.body.type).toBe('/problems/domain-not-provable')
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '#/domain' })])
  })

  it('ON-10 is for owner and publisher, each domain once, ten at most', async () => {
    const { vendorId, owner, member, officer } = await approveVendor(world.service)
    const path = `vendors/${vendorId}/domain-proofs`
    const say = async (actor?: TestActor) =>
      (await send(actor, path, { domain: freshDomain() })).status
    expect(await say()).toBe(401)
    expect(await say(world.service.actors.seller())).toBe(404)
    expect(await say(world.service.actors.buyer())).toBe(404)
    expect(await say(officer)).toBe(403)
    for (const role of ['support', 'finance', 'read_only'] as const)
      expect(await say(member(role))).toBe(403)
    expect((await send(owner, path, {})).body.errors[0].pointer).toBe('#/domain')
    const domain = freshDomain()
    const both = await Promise.all([1, 2].map(() => send(member('publisher'), path, { domain })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    for (let n = 1; n < 10; n++) expect(await say(owner)).toBe(201)
    expect((await send(owner, path, { domain: freshDomain() })).body.type).toBe(
      '/problems/too-many-domains',
    )
  })
})

describe('ON-10 proof by DNS', () => {
  it('ON-10 says in its own words why a look was in vain', async () => {
    const { check, see, domain, record } = await named()
    expect((await check()).body).toMatchObject({ status: 'pending', fault: 'no_such_domain' })
    expect((await check()).body.type).toBe('/problems/domain-too-soon')
    world.service.clock.advance(11_000)
    world.names.records.set(domain, [['v=spf1 -all'], [`${record}x`]])
    expect((await check()).body.fault).toBe('not_found')
    world.service.clock.advance(11_000)
    world.names.records.set(domain, [['other'], [record.slice(0, 20), record.slice(20)]])
    expect((await check()).body).toMatchObject({ status: 'proven', method: 'dns', fault: null })
    expect((await see()).timeline).toEqual([expect.objectContaining({ verb: 'prove' })])
  })

  it('ON-10 takes a record that was pasted with its quotation marks', async () => {
    const { check, domain, record } = await named()
    world.names.records.set(domain, [[`"${record}"`]])
    expect((await check()).body).toMatchObject({ status: 'proven', method: 'dns' })
  })

  it('ON-10 tells of badge and proof once', async () => {
    const { check, id, vendorId } = await proven()
    world.service.clock.advance(11_000)
    expect((await check()).body.status).toBe('proven')
    expect(await badges(vendorId)).toEqual({ on: 1, off: 0 })
    expect(await told(DomainProven, id)).toBe(1)
  })

  it('ON-10 looks by itself after a domain was named', async () => {
    const { see, publishRecord, vendorId } = await named()
    publishRecord()
    expect((await see()).status).toBe('pending')
    world.service.clock.advance(61_000)
    await world.service.work()
    await world.service.work()
    expect((await see()).status).toBe('proven')
    expect(await badges(vendorId)).toEqual({ on: 1, off: 0 })
  })

  it('ON-10 gives a lost record two weeks, tells the seller, then takes the badge', async () => {
    const { see, domain, id, vendorId } = await proven()
    world.names.records.delete(domain)
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
    world.names.records.delete(domain)
    await pass(2)
    expect((await see()).status).toBe('lapsing')
    publishRecord()
    await pass(1)
    expect(await see()).toMatchObject({ status: 'proven', graceUntil: null })
    expect(await told(DomainProofLost, id)).toBe(0)
  })

  it('ON-10 never takes a badge because a server does not answer', async () => {
    const { see } = await proven()
    world.names.silence(true)
    await pass(1)
    world.names.silence(false)
    expect(await see()).toMatchObject({ status: 'proven', fault: 'no_answer' })
  }, 30_000)
})
