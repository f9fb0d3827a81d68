import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { StaffChanged } from '@emporium/events'
import { as, type TestActor } from '@emporium/testing'
import { tellAllStaff } from '../src/staff/tell-staff.ts'
import { TeamMember } from '../src/teams/team-member.entity.ts'
import {
  buildAccount,
  buildMember,
  buildStaff,
  signIn,
  startIdentity,
  systemCtx,
  type Identity,
} from './factories.ts'

let service: Identity
let admin: TestActor
beforeAll(async () => {
  service = await startIdentity({ STAFF_SECOND_FACTOR: 'optional' })
  admin = await buildStaff(service, 'admin')
})
afterAll(() => service.stop())

const toldOf = async (accountId: string) =>
  (await service.published(StaffChanged)).filter((one) => one.accountId === accountId)
const lastOf = async (accountId: string) => (await toldOf(accountId)).at(-1)
const assign = (id: string, roles: string[]) =>
  as(service.app, admin).put(`/api/v1/accounts/${id}/staff-roles`).send({ roles }).expect(200)

describe('RV-7 other services learn who works here', () => {
  it('RV-7 when roles are given and taken', async () => {
    const { id, name } = await buildAccount(service)
    await assign(id, ['reviewer'])
    expect(await lastOf(id)).toEqual({ accountId: id, name, roles: ['reviewer'], vendorIds: [] })
    await assign(id, [])
    expect(await lastOf(id)).toMatchObject({ roles: [] })
  })

  it('RV-7 when an account is closed and opened again', async () => {
    const { id } = await buildAccount(service, { staffRoles: ['reviewer'] })
    await as(service.app, admin).post(`/api/v1/accounts/${id}/disable`).expect(200)
    expect(await lastOf(id)).toMatchObject({ roles: [] })
    await as(service.app, admin).post(`/api/v1/accounts/${id}/enable`).expect(200)
    expect(await lastOf(id)).toMatchObject({ roles: ['reviewer'] })
  })

  it('RV-7 when somebody changes the own name, and only then', async () => {
    const account = await buildAccount(service, { staffRoles: ['reviewer'] })
    const self = as(service.app, await signIn(service, account))
    await self.patch('/api/v1/me').send({ country: 'FR' }).expect(200)
    expect(await toldOf(account.id)).toEqual([])
    await self.patch('/api/v1/me').send({ name: 'Kim Berg' }).expect(200)
    expect(await lastOf(account.id)).toMatchObject({ name: 'Kim Berg' })
  })

  it('RV-7 when they join or leave the team of a vendor', async () => {
    const owner = await buildMember(service, 'owner')
    const { vendorId } = owner
    const { account } = await buildMember(service, 'publisher', vendorId)
    await assign(account.id, ['reviewer'])
    expect(await lastOf(account.id)).toMatchObject({ vendorIds: [vendorId] })
    await as(service.app, owner)
      .delete(`/api/v1/vendors/${vendorId}/members/${account.id}`)
      .expect(204)
    expect(await lastOf(account.id)).toMatchObject({ roles: ['reviewer'], vendorIds: [] })
    expect(await service.dataSource.manager.findBy(TeamMember, { accountId: account.id })).toEqual(
      [],
    )
  })

  it('RV-7 at every start, so that a younger service knows them too', async () => {
    const buyer = await buildAccount(service)
    const reviewer = await buildAccount(service, { staffRoles: ['reviewer'] })
    await tellAllStaff(systemCtx(service))
    expect(await lastOf(reviewer.id)).toMatchObject({ roles: ['reviewer'] })
    expect(await toldOf(buyer.id)).toEqual([])
    const names = (await service.published(StaffChanged)).map(({ name }) => name)
    expect(names).toContain('Administrator')
  })

  it('RV-7 and nothing of whoever does not work here', async () => {
    const account = await buildAccount(service)
    const self = as(service.app, await signIn(service, account))
    await self.patch('/api/v1/me').send({ name: 'Pat Other' }).expect(200)
    expect(await toldOf(account.id)).toEqual([])
  })
})
