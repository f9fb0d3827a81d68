import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorRoles, type VendorRole } from '@emporium/domain'
import { AccessChanged } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { Notification } from '../src/notifications/notification.entity.ts'
import { TeamMember } from '../src/teams/team-member.entity.ts'
import {
  buildMember,
  buildPerson,
  buildStaff,
  buildVendor,
  signIn,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity
type Member = Awaited<ReturnType<typeof buildMember>>

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

async function buildTeam(...roles: VendorRole[]) {
  const { vendorId } = await buildVendor(service)
  const people: Member[] = []
  for (const role of roles) people.push(await buildMember(service, role, vendorId))
  return { vendorId, people: people as [Member, Member, Member] }
}
const at = (vendorId: string, accountId = '') =>
  `/api/v1/vendors/${vendorId}/members${accountId && `/${accountId}`}`
const change = (by: Parameters<typeof as>[1], { vendorId, id }: Member, role: VendorRole) =>
  as(service.app, by).patch(at(vendorId, id)).send({ role })
const remove = (by: Parameters<typeof as>[1], { vendorId, id }: Member) =>
  as(service.app, by).delete(at(vendorId, id))
const roleOf = async ({ vendorId, id }: Member) =>
  (await service.dataSource.manager.findOneBy(TeamMember, { vendorId, accountId: id }))?.role
const historyOf = async (by: Member) =>
  (await as(service.app, by).get(`/api/v1/vendors/${by.vendorId}/team-history`).expect(200)).body
    .items
const told = (account: Member, kind: string) =>
  service.dataSource.manager.countBy(Notification, { accountId: account.id, kind: kind as never })

describe('the people of a team', () => {
  it('ON-10 are shown to members and staff, with what each may do about whom', async () => {
    const { vendorId, people } = await buildTeam('owner', 'publisher')
    const [owner, publisher] = people
    const { body } = await as(service.app, owner).get(at(vendorId)).expect(200)
    expect(body.actions).toEqual(['invite', 'seeInvitations'])
    expect(body.items).toEqual([
      expect.objectContaining({ accountId: owner.id, role: 'owner', isSelf: true, actions: [] }),
      expect.objectContaining({
        accountId: publisher.id,
        isSelf: false,
        actions: ['changeRole', 'remove', 'offerOwnership'],
      }),
    ])
    const theirs = await as(service.app, publisher).get(at(vendorId)).expect(200)
    expect(theirs.body.actions).toEqual([])
    expect(theirs.body.items.map(({ actions }: { actions: string[] }) => actions)).toEqual([
      [],
      ['leave'],
    ])
    const officer = await buildStaff(service, 'onboarding_officer')
    expect((await as(service.app, officer).get(at(vendorId)).expect(200)).body.actions).toEqual([
      'seeInvitations',
    ])
  })

  const paths = ['', '/team-history', '/ownership-offer', '/invitations']
  it.each(paths.map((path) => (path ? path.slice(1) : 'members')))(
    'ON-10 %s: 401 for nobody, 404 for strangers and unknown vendors, 400 for nonsense',
    async (path) => {
      const { vendorId } = await buildTeam('owner')
      const stranger = await buildMember(service, 'owner')
      const url = (id: string) => `/api/v1/vendors/${id}/${path}`
      await as(service.app).get(url(vendorId)).expect(401)
      await as(service.app, stranger).get(url(vendorId)).expect(404)
      await as(service.app, stranger).get(url(newId())).expect(404)
      await as(service.app, stranger).get(url('x')).expect(400)
    },
  )

  it.each(vendorRoles.filter((role) => role !== 'owner'))(
    'ON-10 a member who is %s sees the team and leads nothing',
    async (role) => {
      const { vendorId, people } = await buildTeam('owner', role, 'support')
      const [, member, other] = people
      await as(service.app, member).get(at(vendorId)).expect(200)
      await as(service.app, member).get(`/api/v1/vendors/${vendorId}/invitations`).expect(403)
      await change(member, other, 'finance').expect(403)
      await remove(member, other).expect(403)
      const invite = { email: 'new@people.test', role: 'support' }
      await as(service.app, member).post(at(vendorId)).send(invite).expect(403)
      const offer = { accountId: other.id }
      await as(service.app, member)
        .post(`/api/v1/vendors/${vendorId}/ownership-offers`)
        .send(offer)
        .expect(403)
    },
  )
})

describe('changing a role', () => {
  it('ON-10 counts at once, is kept in the history, and the person is told', async () => {
    const { people } = await buildTeam('owner', 'publisher')
    const [owner, publisher] = people
    service.clock.advance(1)
    await change(owner, publisher, 'finance').expect(204)
    expect(await roleOf(publisher)).toBe('finance')
    expect(await told(publisher, 'team_role_changed')).toBe(1)
    expect(await historyOf(owner)).toEqual([
      expect.objectContaining({
        deed: 'role_changed',
        actorName: owner.name,
        fromRole: 'publisher',
        toRole: 'finance',
      }),
    ])
    const cuts = await service.published(AccessChanged)
    expect(cuts.map(({ accountId }) => accountId)).toContain(publisher.id)
    await as(service.app, publisher).get('/api/v1/notifications').expect(401)
    service.clock.advance(1)
    const renewed = await signIn(service, publisher.account)
    expect((await as(service.app, renewed).get('/api/v1/me').expect(200)).body.memberships).toEqual(
      [expect.objectContaining({ role: 'finance' })],
    )
  })

  it('ON-10 is refused for nobody, strangers, unknown people and unknown roles', async () => {
    const { people } = await buildTeam('owner', 'publisher')
    const [owner, publisher] = people
    await change(undefined, publisher, 'finance').expect(401)
    await change(await buildMember(service, 'owner'), publisher, 'finance').expect(404)
    await change(owner, { ...publisher, id: newId() }, 'finance').expect(404)
    const wrong = await change(owner, publisher, 'king' as VendorRole).expect(400)
    expect(wrong.body.errors[0].pointer).toBe('#/role')
  })

  it('ON-10 nobody is made an owner without a word', async () => {
    const { people } = await buildTeam('owner', 'publisher')
    const { body } = await change(people[0], people[1], 'owner').expect(422)
    expect(body.type).toBe('/problems/ownership-by-offer')
  })
})

describe('the last owner', () => {
  it('ON-10 can neither be demoted, nor leave, nor be removed', async () => {
    const { people } = await buildTeam('owner', 'publisher')
    const [owner] = people
    const problem = '/problems/last-owner'
    expect((await change(owner, owner, 'finance').expect(409)).body.type).toBe(problem)
    expect((await remove(owner, owner).expect(409)).body.type).toBe(problem)
    expect(await roleOf(owner)).toBe('owner')
  })

  it.each([
    ['demote each other', (by: Member, whom: Member) => change(by, whom, 'support')],
    ['remove each other', (by: Member, whom: Member) => remove(by, whom)],
    ['demote themselves', (by: Member) => change(by, by, 'support')],
    ['leave', (by: Member) => remove(by, by)],
  ])('ON-10 is there after two owners %s at once', async (_what, say) => {
    const { vendorId, people } = await buildTeam('owner', 'owner')
    const [one, two] = people
    const answers = await Promise.all([say(one, two), say(two, one)])
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    const owners = { vendorId, role: 'owner' } as const
    expect(await service.dataSource.manager.countBy(TeamMember, owners)).toBe(1)
  })
})

describe('removing and leaving', () => {
  it('ON-10 who is removed is told, loses access at once, and knows nothing of the team', async () => {
    const { people } = await buildTeam('owner', 'publisher')
    const [owner, publisher] = people
    service.clock.advance(1)
    await remove(owner, publisher).expect(204)
    expect(await roleOf(publisher)).toBeUndefined()
    expect(await told(publisher, 'team_removed')).toBe(1)
    await as(service.app, publisher).get(at(owner.vendorId)).expect(401)
    service.clock.advance(1)
    const later = await signIn(service, publisher.account)
    await as(service.app, later).get(at(owner.vendorId)).expect(404)
    await remove(owner, publisher).expect(404)
    expect((await historyOf(owner))[0]).toMatchObject({ deed: 'removed', fromRole: 'publisher' })
  })

  it('ON-10 who leaves is gone, and the owners are told', async () => {
    const { people } = await buildTeam('owner', 'support')
    const [owner, support] = people
    await remove(undefined, support).expect(401)
    await remove(await buildPerson(service), support).expect(404)
    await remove(support, support).expect(204)
    expect(await roleOf(support)).toBeUndefined()
    expect(await told(owner, 'team_left')).toBe(1)
    expect((await historyOf(owner))[0]).toMatchObject({ deed: 'left', actorName: support.name })
  })
})

describe('handing the ownership over', () => {
  const offer = (by: Parameters<typeof as>[1], to: Member, more: object = {}) =>
    as(service.app, by)
      .post(`/api/v1/vendors/${to.vendorId}/ownership-offers`)
      .send({ accountId: to.id, ...more })
  const say = (by: Parameters<typeof as>[1], vendorId: string, id: string, verb: string) =>
    as(service.app, by).post(`/api/v1/vendors/${vendorId}/ownership-offers/${id}/${verb}`)

  it('ON-10 is effective when the other accepts, for both at once', async () => {
    const { vendorId, people } = await buildTeam('owner', 'publisher')
    const [owner, publisher] = people
    const { body } = await offer(owner, publisher, { roleAfterwards: 'finance' }).expect(201)
    expect(body.offer).toMatchObject({ isForYou: false, actions: ['withdraw'] })
    expect([await roleOf(owner), await roleOf(publisher)]).toEqual(['owner', 'publisher'])
    expect(await told(publisher, 'ownership_offered')).toBe(1)
    const seen = await as(service.app, publisher)
      .get(`/api/v1/vendors/${vendorId}/ownership-offer`)
      .expect(200)
    expect(seen.body.offer).toMatchObject({ isForYou: true, actions: ['accept', 'decline'] })
    await say(owner, vendorId, body.offer.id, 'accept').expect(403)
    await say(publisher, vendorId, body.offer.id, 'accept').expect(204)
    expect([await roleOf(owner), await roleOf(publisher)]).toEqual(['finance', 'owner'])
    expect(await told(owner, 'ownership_taken')).toBe(1)
    service.clock.advance(1)
    const now = await signIn(service, publisher.account)
    await say(now, vendorId, body.offer.id, 'accept').expect(409)
    await say(now, vendorId, newId(), 'accept').expect(404)
  })

  it.each(['decline', 'withdraw'])('ON-10 changes nothing after a %s', async (verb) => {
    const { vendorId, people } = await buildTeam('owner', 'publisher')
    const [owner, publisher] = people
    const { body } = await offer(owner, publisher).expect(201)
    await say(undefined, vendorId, body.offer.id, verb).expect(401)
    await say(await buildPerson(service), vendorId, body.offer.id, verb).expect(404)
    await say(verb === 'decline' ? publisher : owner, vendorId, body.offer.id, verb).expect(204)
    expect([await roleOf(owner), await roleOf(publisher)]).toEqual(['owner', 'publisher'])
    await offer(owner, publisher).expect(201)
  })

  it('ON-10 is offered to one member who is not an owner yet', async () => {
    const { people } = await buildTeam('owner', 'publisher', 'support')
    const [owner, publisher, support] = people
    await offer(undefined, publisher).expect(401)
    expect((await offer(owner, owner).expect(400)).body.errors[0].pointer).toBe('#/accountId')
    await offer(owner, publisher).expect(201)
    expect((await offer(owner, support).expect(409)).body.type).toBe('/problems/ownership-offered')
  })

  it('ON-10 falls when one of the two goes', async () => {
    const { vendorId, people } = await buildTeam('owner', 'publisher')
    const [owner, publisher] = people
    const { body } = await offer(owner, publisher).expect(201)
    await remove(owner, publisher).expect(204)
    const after = await as(service.app, owner).get(`/api/v1/vendors/${vendorId}/ownership-offer`)
    expect(after.body).toEqual({ offer: null })
    await say(owner, vendorId, body.offer.id, 'withdraw').expect(409)
  })
})
