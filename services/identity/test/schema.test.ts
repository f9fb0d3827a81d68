import { afterAll, beforeAll, expect, it } from '@jest/globals'
import {
  account,
  activityKinds,
  invitation,
  ownershipOffer,
  staffRoles,
  vendorRoles,
} from '@emporium/domain'
import { schemaDrift } from '@emporium/testing'
import { languages } from '../src/accounts/languages.ts'
import { identity } from '../src/app.ts'
import { linkPurposes } from '../src/links/link.entity.ts'
import { startIdentity, type Identity } from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

it('entities and migrations agree', async () => {
  expect(await schemaDrift(service.dataSource)).toEqual([])
})

it.each([
  ['ck_accounts_status', account.states],
  ['ck_accounts_staff_roles', staffRoles],
  ['ck_accounts_language', languages],
  ['ck_registrations_language', languages],
  ['ck_links_purpose', linkPurposes],
  ['ck_activities_kind', activityKinds],
  ['ck_memberships_role', vendorRoles],
  ['ck_invitations_role', vendorRoles],
  ['ck_invitations_status', invitation.states],
  ['ck_ownership_offers_role', vendorRoles],
  ['ck_ownership_offers_status', ownershipOffer.states],
])('%s lists what the vocabulary lists', async (name, words) => {
  const [row] = await service.dataSource.query<{ definition: string }[]>(
    'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
    [name],
  )
  const listed = [...(row?.definition ?? '').matchAll(/'([\w-]+)'/g)].map(([, word]) => word)
  expect(listed.toSorted()).toEqual([...words].toSorted())
})

it('the migrations can be taken back and run again', async () => {
  const { dataSource } = service
  const all = identity.migrations.map(({ name }) => name)
  for (const _migration of all) await dataSource.undoLastMigration()
  expect((await dataSource.runMigrations()).map(({ name }) => name)).toEqual(all)
})
