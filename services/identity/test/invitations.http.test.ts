import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { limits, type VendorRole } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { Invitation } from '../src/invitations/invitation.entity.ts'
import { Notification } from '../src/notifications/notification.entity.ts'
import {
  buildAccount,
  buildMember,
  buildPerson,
  buildVendor,
  freshEmail,
  logIn,
  registerAndVerify,
  signIn,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity
type Member = Awaited<ReturnType<typeof buildMember>>
const day = 24 * 60 * 60_000

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const invite = (by: TestActor | undefined, vendorId: string, body: object) =>
  as(service.app, by).post(`/api/v1/vendors/${vendorId}/members`).send(body)
const tokenOf = (email: string) =>
  /\/invitations\/([\w-]+)/.exec(service.post.lastTo(email).text ?? '')?.[1] ?? ''
const answer = (by: TestActor | undefined, token: string, verb = 'accept') =>
  as(service.app, by).post(`/api/v1/invitations/${token}/${verb}`)
const look = (by: TestActor | undefined, token: string) =>
  as(service.app, by).get(`/api/v1/invitations/${token}`)
const manage = (by: TestActor | undefined, vendorId: string, id: string, verb: string) =>
  as(service.app, by).post(`/api/v1/vendors/${vendorId}/invitations/${id}/${verb}`)

/** Somebody with an account who was invited, with the token of the mail. */
async function invited(owner: Member, role: VendorRole = 'support') {
  const account = await buildAccount(service)
  const { email } = account
  const person = await signIn(service, account)
  const { body } = await invite(owner, owner.vendorId, { email, role }).expect(201)
  await service.work()
  return { account, person, email, id: body.id as string, token: tokenOf(email) }
}

describe('an invitation', () => {
  it('ON-10 goes by mail, leads to an account that did not exist, and is accepted once', async () => {
    const vendor = await buildVendor(service, 'Orion GmbH')
    const owner = await buildMember(service, 'owner', vendor.vendorId)
    const email = freshEmail()
    const { body } = await invite(owner, vendor.vendorId, {
      email: email.toUpperCase(),
      role: 'publisher',
    }).expect(201)
    expect(body).toMatchObject({ email, status: 'pending', actions: ['resend', 'revoke'] })
    await service.work()
    expect(service.post.lastTo(email).text).toContain('Orion GmbH at Emporium as: Publisher')
    const token = tokenOf(email)
    expect((await look(undefined, token).expect(200)).body).toMatchObject({
      vendorName: 'Orion GmbH',
      email,
      role: 'publisher',
      status: 'pending',
      hasAccount: false,
      isForYou: null,
    })
    await registerAndVerify(service, email)
    const session = await logIn(service, email).expect(201)
    const person = { authorization: `Bearer ${session.body.accessToken}` } as TestActor
    expect((await look(person, token)).body).toMatchObject({ hasAccount: true, isForYou: true })
    await answer(person, token).expect(200, { vendorId: vendor.vendorId })
    const me = await as(service.app, person).get('/api/v1/me').expect(200)
    expect(me.body.memberships).toEqual([
      expect.objectContaining({ vendorId: vendor.vendorId, role: 'publisher' }),
    ])
    expect((await answer(person, token).expect(409)).body.type).toBe('/problems/invitation-used')
    const told = { accountId: owner.id, kind: 'team_joined' } as const
    expect(await service.dataSource.manager.countBy(Notification, told)).toBe(1)
    const history = await as(service.app, owner).get(
      `/api/v1/vendors/${vendor.vendorId}/team-history`,
    )
    expect(history.body.items.map(({ deed }: { deed: string }) => deed)).toEqual([
      'joined',
      'invited',
    ])
  })

  it('ON-10 is for its address alone', async () => {
    const owner = await buildMember(service)
    const { token, person } = await invited(owner)
    const other = await buildPerson(service)
    expect((await look(other, token)).body).toMatchObject({ isForYou: false })
    const { body } = await answer(other, token).expect(403)
    expect(body.type).toBe('/problems/invitation-for-another')
    await answer(undefined, token).expect(401)
    await answer(person, token).expect(200)
  })

  it('ON-10 can be declined, and the owners are told', async () => {
    const owner = await buildMember(service)
    const { token, person } = await invited(owner)
    await answer(person, token, 'decline').expect(200)
    const again = await answer(person, token).expect(409)
    expect(again.body.type).toBe('/problems/invitation-declined')
    const told = { accountId: owner.id, kind: 'team_invitation_declined' } as const
    expect(await service.dataSource.manager.countBy(Notification, told)).toBe(1)
  })

  it('ON-10 is accepted once by two tabs at once', async () => {
    const owner = await buildMember(service)
    const { token, person } = await invited(owner)
    const answers = await Promise.all([answer(person, token), answer(person, token)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('ON-10 expires after a week, and lives again when it is sent again with another link', async () => {
    const owner = await buildMember(service)
    const { token, account, id, email } = await invited(owner)
    service.clock.advance(limits.invitationDays * day)
    const late = await signIn(service, owner.account)
    expect((await look(undefined, token)).body.status).toBe('expired')
    const refused = await answer(await signIn(service, account), token)
    expect(refused.body.type).toBe('/problems/invitation-expired')
    await manage(late, owner.vendorId, id, 'resend').expect(200)
    await service.work()
    expect(tokenOf(email)).not.toBe(token)
    await look(undefined, token).expect(404)
    expect((await look(undefined, tokenOf(email))).body.status).toBe('pending')
  })

  it('ON-10 is joined by the link that was sent again, for a week more, and by the old one never', async () => {
    const owner = await buildMember(service)
    const { token, account, id, email } = await invited(owner)
    service.clock.advance(limits.invitationDays * day)
    await manage(await signIn(service, owner.account), owner.vendorId, id, 'resend').expect(200)
    await service.work()
    service.clock.advance(limits.invitationDays * day - 1_000)
    const person = await signIn(service, account)
    await answer(person, token).expect(404)
    await answer(person, tokenOf(email)).expect(200, { vendorId: owner.vendorId })
  })

  it('ON-10 that grew too old is not sent again beside a newer one, nor to who joined by that', async () => {
    const owner = await buildMember(service)
    const { account, id, email } = await invited(owner)
    service.clock.advance(limits.invitationDays * day)
    const late = await signIn(service, owner.account)
    const again = () => manage(late, owner.vendorId, id, 'resend').expect(409)
    await invite(late, owner.vendorId, { email, role: 'finance' }).expect(201)
    await service.work()
    expect((await again()).body.type).toBe('/problems/already-invited')
    await answer(await signIn(service, account), tokenOf(email)).expect(200)
    expect((await again()).body.type).toBe('/problems/already-member')
  })

  it('ON-10 is not sent again within a minute, nor when it is closed', async () => {
    const owner = await buildMember(service)
    const { token, person, id } = await invited(owner)
    const soon = await manage(owner, owner.vendorId, id, 'resend').expect(429)
    expect(Number(soon.headers['retry-after'])).toBeGreaterThan(0)
    await answer(person, token).expect(200)
    service.clock.advance(60_000)
    await manage(owner, owner.vendorId, id, 'resend').expect(409)
  })

  it('ON-10 that was taken back opens nothing', async () => {
    const owner = await buildMember(service)
    const { token, person, id } = await invited(owner)
    await manage(undefined, owner.vendorId, id, 'revoke').expect(401)
    await manage(await buildMember(service), owner.vendorId, id, 'revoke').expect(404)
    await manage(owner, owner.vendorId, newId(), 'revoke').expect(404)
    await manage(owner, owner.vendorId, id, 'revoke').expect(200)
    expect((await answer(person, token).expect(409)).body.type).toBe('/problems/invitation-revoked')
    await manage(owner, owner.vendorId, id, 'revoke').expect(409)
  })

  it('ON-10 is not made for a member, twice, without bounds, or for nonsense', async () => {
    const owner = await buildMember(service)
    const { vendorId } = owner
    const member = { email: owner.account.email, role: 'support' }
    expect((await invite(owner, vendorId, member).expect(409)).body.type).toBe(
      '/problems/already-member',
    )
    const { email } = await invited(owner)
    expect((await invite(owner, vendorId, { email, role: 'finance' }).expect(409)).body.type).toBe(
      '/problems/already-invited',
    )
    await invite(undefined, vendorId, { email, role: 'finance' }).expect(401)
    await invite(await buildMember(service), vendorId, { email, role: 'finance' }).expect(404)
    for (const [pointer, body] of [
      ['#/email', { email: 'nobody', role: 'support' }],
      ['#/role', { email: freshEmail(), role: 'king' }],
      ['#/surplus', { email: freshEmail(), role: 'support', surplus: 1 }],
    ] as const)
      expect((await invite(owner, vendorId, body).expect(400)).body.errors[0].pointer).toBe(pointer)
    const { id: invitedBy, name: invitedByName } = owner
    const rows = Array.from({ length: limits.pendingInvitations - 1 }, () =>
      Invitation.create(
        { vendorId, email: freshEmail(), role: 'support', invitedBy, invitedByName },
        service.clock.now(),
      ),
    )
    await service.dataSource.manager.save(rows)
    const full = await invite(owner, vendorId, { email: freshEmail(), role: 'support' })
    expect(full.body.type).toBe('/problems/too-many-invitations')
  })

  it('ON-10 of an unknown link is not there', async () => {
    await look(undefined, 'x'.repeat(43)).expect(404)
    await look(undefined, 'short').expect(400)
    await answer(await buildPerson(service), 'x'.repeat(43)).expect(404)
  })

  it('ON-10 is listed for the owners with what can be done', async () => {
    const owner = await buildMember(service)
    const { email } = await invited(owner)
    const { body } = await as(service.app, owner)
      .get(`/api/v1/vendors/${owner.vendorId}/invitations`)
      .expect(200)
    expect(body.items).toEqual([
      expect.objectContaining({ email, status: 'pending', actions: ['resend', 'revoke'] }),
    ])
  })
})
