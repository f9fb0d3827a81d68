import { VendorVerified } from '@emporium/events'
import { as, type TestActor } from '@emporium/testing'
import { describe, expect, it } from '@jest/globals'
import { freshDomain, domainWorld } from './domain-world.ts'

const world = domainWorld()
const { ask: send, named, proven, badges } = world

describe('ON-10 one domain, one vendor', () => {
  it('ON-10 lets one of two vendors have a domain, whoever is first', async () => {
    const domain = freshDomain()
    const [one, two] = [await named(domain), await named(domain)]
    world.names.records.set(domain, [[one.record], [two.record]])
    await Promise.all([one.check(), two.check()])
    const states = [(await one.see()).status, (await two.see()).status]
    expect(states.sort()).toEqual(['pending', 'proven'])
    const [on, other] = [await badges(one.vendorId), await badges(two.vendorId)]
    expect(on.on + other.on).toBe(1)
  })

  it('ON-10 leaves it to operations to decide otherwise', async () => {
    const first = await proven()
    const second = await named(first.domain)
    world.names.records.set(first.domain, [[first.record], [second.record]])
    expect((await second.check()).body).toMatchObject({ status: 'pending', fault: 'taken' })
    const { officer } = first
    const at = `domain-proofs/${first.id}`
    const seen = await as(world.service.app, officer).get(`/api/v1/domain-proofs/${second.id}`)
    expect(seen.body.otherVendors).toEqual([{ id: first.vendorId, name: first.legalName }])
    expect((await second.see()).otherVendors).toEqual([])
    expect((await send(officer, `${at}/revoke`, {})).body.errors[0].pointer).toBe('#/reason')
    const decided = await Promise.all([
      send(officer, `${at}/revoke`, { reason: 'It belongs to others.' }),
      send(world.service.actors.staff('admin'), `${at}/revoke`, { reason: 'No.' }),
    ])
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await badges(first.vendorId)).toEqual({ on: 1, off: 1 })
    world.service.clock.advance(11_000)
    expect((await second.check()).body.status).toBe('proven')
    world.service.clock.advance(11_000)
    expect((await first.check()).body.status).toBe('revoked')
    const again = await send(officer, `${at}/reinstate`, { reason: 'A mistake.' })
    expect(again.body).toMatchObject({ status: 'pending', reason: 'A mistake.' })
    world.service.clock.advance(11_000)
    expect((await first.check()).body.fault).toBe('taken')
  })

  it('ON-10 says that operations took a proof back, why and when, and begins a new proof when it is named anew', async () => {
    const { id, owner, officer, member, domain, vendorId, record, see } = await proven()
    const name = (actor: TestActor) => send(actor, `vendors/${vendorId}/domain-proofs`, { domain })
    const mail = () => send(owner, `domain-proofs/${id}/mail`, { address: `admin@${domain}` })
    expect((await name(owner)).body.type).toBe('/problems/domain-proof-there')
    await send(officer, `domain-proofs/${id}/revoke`, { reason: 'It belongs to others.' })
    const day = world.service.clock.now().toISOString().slice(0, 10)
    expect((await mail()).body).toMatchObject({
      status: 409,
      type: '/problems/domain-revoked',
      params: { day, reason: 'It belongs to others.' },
      detail: `Operations took the proof of this domain back on ${day}: It belongs to others. Name the domain again to begin a new proof.`,
    })
    expect((await see()).actions).toEqual(['renew'])
    expect((await name(member('finance'))).status).toBe(403)
    const both = await Promise.all([name(owner), name(member('publisher'))])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const anew = await see()
    expect(anew).toMatchObject({ id, status: 'pending', reason: null, provenAt: null })
    expect(anew.record).not.toBe(record)
    expect(anew.timeline.map(({ verb }: { verb: string }) => verb)).toEqual([
      'prove',
      'revoke',
      'renew',
    ])
    // The record of before proves nothing.
    world.service.clock.advance(11_000)
    expect((await send(owner, `domain-proofs/${id}/check`)).body.fault).toBe('not_found')
    expect((await send(officer, `domain-proofs/${id}/reinstate`, { reason: 'x' })).status).toBe(409)
    world.names.records.set(domain, [[anew.record as string]])
    world.service.clock.advance(11_000)
    expect((await send(owner, `domain-proofs/${id}/check`)).body.status).toBe('proven')
    expect(await badges(vendorId)).toEqual({ on: 2, off: 1 })
    await send(owner, `domain-proofs/${id}/withdraw`)
    expect((await mail()).body.type).toBe('/problems/domain-given-up')
  })

  it('ON-10 lets nobody but operations revoke, and nobody but the company withdraw', async () => {
    const { id, owner, member, officer, vendorId, see } = await proven()
    for (const verb of ['revoke', 'reinstate'])
      for (const actor of [
        owner,
        world.service.actors.buyer(),
        world.service.actors.staff('reviewer'),
      ])
        expect((await send(actor, `domain-proofs/${id}/${verb}`, { reason: 'x' })).status).toBe(403)
    const withdraw = async (actor?: TestActor) =>
      (await send(actor, `domain-proofs/${id}/withdraw`)).status
    expect(await withdraw()).toBe(401)
    expect(await withdraw(world.service.actors.seller())).toBe(404)
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
    const other = await send(first.owner, `vendors/${first.vendorId}/domain-proofs`, { domain })
    world.names.records.set(domain, [[other.body.record as string]])
    await send(first.owner, `domain-proofs/${other.body.id as string}/check`)
    await send(first.owner, `domain-proofs/${first.id}/withdraw`)
    expect(await badges(first.vendorId)).toEqual({ on: 2, off: 0 })
    const said = await world.service.published(VendorVerified)
    expect(said.findLast(({ vendorId }) => vendorId === first.vendorId)?.domain).toBe(domain)
  })

  it('ON-10 shows proofs to their vendor and operations', async () => {
    const { id, member, officer, vendorId, domain } = await named()
    const see = async (actor?: TestActor) =>
      (await as(world.service.app, actor).get(`/api/v1/domain-proofs/${id}`)).status
    expect(await see()).toBe(401)
    expect(await see(member('read_only'))).toBe(200)
    expect(await see(officer)).toBe(200)
    expect(await see(world.service.actors.seller())).toBe(404)
    expect(await see(world.service.actors.buyer())).toBe(404)
    const list = async (actor: TestActor | undefined, query = '') => {
      const answer = await as(world.service.app, actor).get(`/api/v1/domain-proofs${query}`)
      return [answer.status, answer.body.items?.map((item: { id: string }) => item.id)] as const
    }
    expect(await list(member('support'))).toEqual([200, [id]])
    expect(await list(officer, `?q=${domain}&status=pending`)).toEqual([200, [id]])
    expect(await list(officer, `?vendorId=${vendorId}&status=proven`)).toEqual([200, []])
    expect((await list(world.service.actors.buyer()))[0]).toBe(403)
    expect((await list(undefined))[0]).toBe(401)
  })
})
