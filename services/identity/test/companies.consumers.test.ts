import { expect, it } from '@jest/globals'
import { ApplicationApproved, CompanyChanged, CompanyChangeRequested } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { buildAccount, signIn } from './factories.ts'
import { newsWorld, notesOf } from './news-world.ts'

const world = newsWorld()

it('SP-4 officers learn that a company asks for other legal data', async () => {
  const officer = await buildAccount(world.service, { staffRoles: ['onboarding_officer'] })
  const said = { changeId: newId(), vendorId: world.vendorId, companyName: 'Vela Systems' }
  const envelope = await world.service.deliver(CompanyChangeRequested, said)
  await world.service.deliver(CompanyChangeRequested, said, { id: envelope.id })
  expect(await notesOf(world, officer.id, 'company_change_requested')).toHaveLength(1)
  await world.service.work()
  const { text } = world.service.post.lastTo(officer.email)
  expect(text).toContain(`/ops/company-changes/${said.changeId}`)
})

it('SP-4 a team bears the new name of its company; what is told late changes nothing', async () => {
  const account = await buildAccount(world.service)
  const vendorId = newId()
  const founded = { applicationId: newId(), accountId: account.id, companyName: 'Lyra GmbH' }
  await world.service.deliver(
    ApplicationApproved,
    { ...founded, vendorId, slug: 'lyra' },
    { sequence: 10 },
  )
  const call = (companyName: string, sequence: number) =>
    world.service.deliver(
      CompanyChanged,
      { changeId: newId(), vendorId, companyName },
      { sequence },
    )
  await call('Lyra AG', 12)
  await call('Lyra late', 11)
  const me = await as(world.service.app, await signIn(world.service, account)).get('/api/v1/me')
  expect(me.body.memberships).toEqual([expect.objectContaining({ vendorName: 'Lyra AG' })])
})

it('SP-4 the new name of a vendor that is not known yet waits for it', async () => {
  const unknown = { changeId: newId(), vendorId: newId(), companyName: 'Nobody' }
  await expect(world.service.deliver(CompanyChanged, unknown)).rejects.toThrow('not known yet')
})
