import { describe, expect, it } from '@jest/globals'
import {
  ApplicationApproved,
  ApplicationInformationRequested,
  ApplicationMessageWritten,
  ApplicationRejected,
  ApplicationSubmitted,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { TeamMember } from '../src/teams/team-member.entity.ts'
import { buildAccount, signIn } from './factories.ts'
import { newsWorld, notesOf } from './news-world.ts'

const world = newsWorld()

const applied = (accountId: string) => ({
  applicationId: newId(),
  accountId,
  companyName: 'Orion GmbH',
})

describe('applicants', () => {
  it.each([
    [
      'ON-6',
      ApplicationSubmitted,
      { contactEmail: 'x@y.test', round: 1 },
      'application_submitted',
      'Orion GmbH',
    ],
    [
      'ON-7',
      ApplicationRejected,
      { reason: 'Beta software' },
      'application_rejected',
      'Beta software',
    ],
    [
      'ON-7',
      ApplicationInformationRequested,
      { reason: 'Which country?' },
      'application_information_requested',
      'Which country?',
    ],
  ] as const)(
    '%s hear of %p once, even of what they did themselves',
    async (_id, event, more, kind, word) => {
      const { id, email } = await buildAccount(world.service)
      const payload = { ...applied(id), ...more } as never
      const envelope = await world.service.deliver(event, payload, {
        actor: { kind: 'account', id },
      })
      await world.service.deliver(event, payload, { id: envelope.id })
      expect(await notesOf(world, id, kind)).toHaveLength(1)
      await world.service.work()
      expect(world.service.post.lastTo(email).text).toContain(word)
    },
  )

  it('ON-7 hear what operations writes; what they write, the officer who has it hears, or all', async () => {
    const [applicant, kim, lee] = await Promise.all([
      buildAccount(world.service),
      buildAccount(world.service, { staffRoles: ['onboarding_officer'] }),
      buildAccount(world.service, { staffRoles: ['onboarding_officer'] }),
    ])
    const said = { ...applied(applicant.id), text: 'Which regions?' }
    const fromOperations = { ...said, isFromOperations: true, assigneeId: kim.id }
    const envelope = await world.service.deliver(ApplicationMessageWritten, fromOperations)
    await world.service.deliver(ApplicationMessageWritten, fromOperations, { id: envelope.id })
    expect(await notesOf(world, applicant.id, 'application_message')).toHaveLength(1)
    const reply = { ...said, isFromOperations: false }
    await world.service.deliver(ApplicationMessageWritten, { ...reply, assigneeId: kim.id })
    expect(await notesOf(world, kim.id, 'application_reply')).toHaveLength(1)
    expect(await notesOf(world, lee.id, 'application_reply')).toHaveLength(0)
    await world.service.deliver(ApplicationMessageWritten, { ...reply, assigneeId: null })
    expect(await notesOf(world, lee.id, 'application_reply')).toHaveLength(1)
    await world.service.work()
    expect(world.service.post.lastTo(applicant.email).text).toContain('Which regions?')
  })

  it('ON-7 ON-10 who is approved owns the team of the new vendor, once', async () => {
    const account = await buildAccount(world.service)
    const said = { ...applied(account.id), vendorId: newId(), slug: 'orion' }
    const envelope = await world.service.deliver(ApplicationApproved, said)
    await world.service.deliver(ApplicationApproved, said, { id: envelope.id })
    await world.service.deliver(ApplicationApproved, said)
    const members = await world.service.dataSource.manager.findBy(TeamMember, {
      vendorId: said.vendorId,
    })
    expect(members).toEqual([expect.objectContaining({ accountId: account.id, role: 'owner' })])
    expect(await notesOf(world, account.id, 'application_approved')).toHaveLength(2)
    const me = await as(world.service.app, await signIn(world.service, account))
      .get('/api/v1/me')
      .expect(200)
    expect(me.body.memberships).toEqual([
      { vendorId: said.vendorId, vendorName: 'Orion GmbH', vendorSlug: 'orion', role: 'owner' },
    ])
  })
})

it('a disabled account is told nothing', async () => {
  const { id } = await buildAccount(world.service, { status: 'disabled' })
  await world.service.deliver(ApplicationRejected, { ...applied(id), reason: 'No' })
  expect(await notesOf(world, id, 'application_rejected')).toEqual([])
})
