import { describe, expect, it } from '@jest/globals'
import {
  ProductActHeld,
  ProductActSettled,
  VendorActHeld,
  VendorActSettled,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { LiveEvent } from '../src/live/live-event.entity.ts'
import { buildAccount } from './factories.ts'
import { newsWorld, notesOf } from './news-world.ts'

const world = newsWorld()
const admin = (name: string) => buildAccount(world.service, { name, staffRoles: ['admin'] })

const act = (by: { id: string }) => ({
  actId: newId(),
  kind: 'suspend_vendor' as const,
  subjectId: world.vendorId,
  subjectName: 'Vela Systems',
  proposedBy: by.id,
  proposedByName: 'Ada First',
})

describe('RV-7 what waits for a second person', () => {
  it.each([VendorActHeld, ProductActHeld])(
    'RV-7 is told once to the other admins (%#)',
    async (event) => {
      const [first, second] = [await admin('Ada First'), await admin('Ben Second')]
      const reviewer = await buildAccount(world.service, { staffRoles: ['reviewer'] })
      const said = { ...act(first), reason: 'Malware.', lapsesAt: '2026-12-06T09:30:00.000Z' }
      const envelope = await world.service.deliver(event, said)
      await world.service.deliver(event, said, { id: envelope.id })
      expect(await notesOf(world, second.id, 'act_held')).toHaveLength(1)
      for (const other of [first, reviewer])
        expect(await notesOf(world, other.id, 'act_held')).toEqual([])
      await world.service.work()
      const { text } = world.service.post.lastTo(second.email)
      for (const words of ['Ada First', 'suspend the vendor', 'Malware.', '2026-12-06 09:30'])
        expect(text).toContain(words)
      const rows = await world.service.dataSource.manager.find(LiveEvent)
      const hinted = rows.filter(({ message }) => 'id' in message && message.id === said.actId)
      expect(hinted.map(({ audience }) => audience)).toEqual(['staff:admin'])
    },
  )

  const settled = { settledBy: newId(), settledByName: 'Ben Second', words: null }
  it.each([
    [ProductActSettled, 'done', 'act_done', settled],
    [VendorActSettled, 'cancelled', 'act_cancelled', { ...settled, words: 'Not yet.' }],
    [
      VendorActSettled,
      'lapsed',
      'act_lapsed',
      { settledBy: null, settledByName: null, words: null },
    ],
    [ProductActSettled, 'void', 'act_void', { settledBy: null, settledByName: null, words: null }],
  ] as const)('RV-7 its end is told to who proposed it (%#)', async (event, outcome, kind, by) => {
    const first = await admin('Ada First')
    await world.service.deliver(event, { ...act(first), outcome, ...by })
    expect(await notesOf(world, first.id, kind)).toHaveLength(1)
  })

  it('RV-7 nobody is told that they cancelled what they proposed', async () => {
    const first = await admin('Ada First')
    const own = { settledBy: first.id, settledByName: 'Ada First', words: 'A mistake.' }
    await world.service.deliver(VendorActSettled, { ...act(first), outcome: 'cancelled', ...own })
    expect(await notesOf(world, first.id, 'act_cancelled')).toEqual([])
  })
})
