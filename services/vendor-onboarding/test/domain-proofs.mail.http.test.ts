import { as, type TestActor } from '@emporium/testing'
import { describe, expect, it } from '@jest/globals'
import { day, domainWorld } from './domain-world.ts'

const world = domainWorld()
const { ask: send, named, pass, badges } = world

describe('ON-10 proof by mail', () => {
  const tokenIn = (to: string) => {
    const mail = world.post.mails.findLast((one) => JSON.stringify(one.to).includes(to))
    return /#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
  }
  const confirm = (token: string) =>
    as(world.service.app).post('/api/v1/domain-proofs/confirm-mail').send({ token })

  it('ON-10 writes to fixed mailboxes of the domain alone, at a pace', async () => {
    const { id, owner, domain, member } = await named()
    const ask = (actor: TestActor | undefined, address: string) =>
      send(actor, `domain-proofs/${id}/mail`, { address })
    for (const address of [`ada@${domain}`, 'admin@elsewhere.com', `admin@sub.${domain}`])
      expect((await ask(owner, address)).body.errors[0].pointer).toBe('#/address')
    expect((await ask(undefined, `admin@${domain}`)).status).toBe(401)
    expect((await ask(world.service.actors.seller(), `admin@${domain}`)).status).toBe(404)
    expect((await ask(member('finance'), `admin@${domain}`)).status).toBe(403)
    const asked = await ask(owner, `Admin@${domain}`)
    expect(asked.body).toMatchObject({ status: 'pending', mailTo: `admin@${domain}` })
    expect((await ask(owner, `webmaster@${domain}`)).status).toBe(429)
  })

  it('ON-10 is proven by who follows the link, once and within the hour', async () => {
    const { id, owner, domain, see, vendorId, legalName } = await named()
    await send(owner, `domain-proofs/${id}/mail`, { address: `postmaster@${domain}` })
    await world.service.work()
    const first = tokenIn(`postmaster@${domain}`)
    expect(world.post.mails.at(-1)?.text).toContain(legalName)
    // Asked again: the newer link is the good one.
    world.service.clock.advance(121_000)
    await send(owner, `domain-proofs/${id}/mail`, { address: `postmaster@${domain}` })
    await world.service.work()
    const token = tokenIn(`postmaster@${domain}`)
    expect(token).not.toBe(first)
    expect((await confirm(first)).body.type).toBe('/problems/domain-link-used')
    expect((await confirm('x'.repeat(43))).status).toBe(422)
    expect((await confirm('')).status).toBe(400)
    const both = await Promise.all([confirm(token), confirm(token)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    expect(await see()).toMatchObject({ status: 'proven', method: 'mail' })
    expect(await badges(vendorId)).toEqual({ on: 1, off: 0 })
    expect(JSON.stringify(await world.service.outbox())).not.toContain(token)
  })

  it('ON-10 does not honour a link of yesterday', async () => {
    const { id, owner, domain, see } = await named()
    await send(owner, `domain-proofs/${id}/mail`, { address: `admin@${domain}` })
    await world.service.work()
    const token = tokenIn(`admin@${domain}`)
    world.service.clock.advance(3_600_001)
    expect((await confirm(token)).status).toBe(422)
    expect((await see()).status).toBe('pending')
  })

  it('ON-10 is good for a year, then for the grace', async () => {
    const { id, owner, domain, see } = await named()
    await send(owner, `domain-proofs/${id}/mail`, { address: `admin@${domain}` })
    await world.service.work()
    await confirm(tokenIn(`admin@${domain}`))
    world.service.clock.advance(364 * day)
    await world.service.work()
    expect((await see()).status).toBe('proven')
    await pass(1)
    expect((await see()).status).toBe('lapsing')
    await pass(15)
    expect((await see()).status).toBe('lost')
  })
})
