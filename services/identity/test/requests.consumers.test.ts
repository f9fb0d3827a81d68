import { expect, it } from '@jest/globals'
import { ChangeRequestOpened, ChangeRequestReplied, ChangeRequestWithdrawn } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { buildAccount } from './factories.ts'
import { newsWorld, notesOf } from './news-world.ts'

const world = newsWorld()
const requested = () => ({
  requestId: newId(),
  vendorId: world.vendorId,
  productId: newId(),
  productName: 'Vela DB',
})

it('IM-11 admins learn what a seller asks for and answers, with the way to it, once for each event', async () => {
  const admin = await buildAccount(world.service, { staffRoles: ['admin'] })
  const reviewer = await buildAccount(world.service, { staffRoles: ['reviewer'] })
  const { owner } = world.team
  const about = requested()
  const asked = {
    ...about,
    kind: 'remove_product' as const,
    reason: 'We stop selling it.',
    wantedDate: '2026-12-31',
  }
  const { id } = await world.service.deliver(ChangeRequestOpened, asked)
  await world.service.deliver(ChangeRequestOpened, asked, { id })
  await world.service.deliver(ChangeRequestReplied, { ...about, text: 'This month.' })
  await world.service.deliver(ChangeRequestWithdrawn, about)
  for (const kind of ['change_request_opened', 'change_request_replied'] as const) {
    expect(await notesOf(world, admin.id, kind)).toHaveLength(1)
    expect(await notesOf(world, reviewer.id, kind)).toEqual([])
    expect(await notesOf(world, owner.id, kind)).toEqual([])
  }
  await world.service.work()
  const { subject, text } = world.service.post.lastTo(admin.email)
  expect(subject).toContain('Vela DB')
  expect(text).toContain(`/ops/change-requests/${about.requestId}`)
  expect(text).toContain('This month.')
  const first = world.service.post.mails.find((mail) => mail.text?.includes('2026-12-31'))
  expect(first?.subject).toBe('A seller asks to remove the product: Vela DB')
})
