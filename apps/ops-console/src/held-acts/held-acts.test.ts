import { describe, expect, it } from 'vitest'
import { heldAct, holdActs } from '../../test/held-acts.ts'
import { act, confirm, dialog, offered, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import { placeRoles } from '../layouts/places.ts'
import HeldActNotice from './HeldActNotice.vue'
import HeldActsPage from './HeldActsPage.vue'

const suspension = heldAct({
  id: 'h2',
  kind: 'suspend_vendor',
  subjectId: 'v1',
  subjectName: 'Larch',
  concerns: null,
  proposedAt: '2026-11-25T08:00:00.000Z',
})
const proceeding = 'POST /api/v1/held-acts/catalog/h1/proceed'
const cancelling = 'POST /api/v1/held-acts/vendor-onboarding/h2/cancel'
const open = async (at = '/held-acts') =>
  (await openPage(HeldActsPage, { as: ['admin'], at })).wrapper

describe('what waits for a second person', () => {
  it('RV-7 belongs to admins alone', () => {
    expect(placeRoles.heldActs).toEqual(['admin'])
  })

  it('RV-7 is one list of both services, newest first, with all that a second person must know', async () => {
    holdActs([heldAct()], [suspension])
    const text = (await open()).text()
    expect(text.indexOf('Larch')).toBeLessThan(text.indexOf('Tern Proxy'))
    for (const words of [
      'Suspend vendor',
      'Remove from shelf',
      'Proposed by Ada First',
      'Malware was found.',
      '12 subscribers are told',
      'Waits for a second person',
      'Dec 1, 2026',
    ])
      expect(text).toContain(words)
  })

  it('RV-7 tells an empty list from one that is narrowed, and from one that fails', async () => {
    holdActs()
    expect((await open()).text()).toContain('Nothing has waited yet')
    expect((await open('/held-acts?status=lapsed')).text()).toContain('Nothing matches')
    server.answer('GET /api/v1/held-acts/catalog', refusal(500, 'internal-error'))
    expect((await open()).get('[role="alert"]').text()).toContain('Something went wrong')
  })

  it('RV-7 is proceeded with after one more look', async () => {
    holdActs([heldAct()])
    server.answer(proceeding, heldAct({ status: 'done', actions: [] }))
    const wrapper = await open()
    await act('proceed')
    expect(dialog()!.textContent).toContain('Tern Proxy leaves the storefront at once')
    expect(server.bodiesOf(proceeding)).toEqual([])
    const settled = { settledBy: { id: 'a1', name: 'Ines' }, settledAt: '2026-11-25T08:00:00.000Z' }
    holdActs([heldAct({ status: 'done', actions: [], ...settled })])
    await confirm()
    expect(server.bodiesOf(proceeding)).toHaveLength(1)
    expect(dialog()).toBeNull()
    expect(wrapper.text()).toContain('Ines proceeded')
  })

  it('RV-7 is cancelled with a reason', async () => {
    holdActs([], [suspension])
    server.answer(cancelling, { ...suspension, status: 'cancelled', actions: [] })
    await open()
    await act('cancel')
    await confirm()
    expect(server.bodiesOf(cancelling)).toEqual([])
    await write('Talk to them first.')
    await confirm()
    expect(server.bodiesOf(cancelling)).toEqual([{ reason: 'Talk to them first.' }])
  })

  it('RV-7 offers who proposed it to cancel alone, and says why', async () => {
    holdActs([heldAct({ actions: ['cancel'] })])
    const wrapper = await open()
    expect(offered()).toEqual(['cancel'])
    expect(wrapper.text()).toContain('Another admin must proceed')
  })

  it('RV-7 says why it could not be done, and what the server refuses', async () => {
    holdActs([heldAct({ status: 'void', voidedBy: 'illegal-transition', actions: [] })])
    const wrapper = await open()
    expect(wrapper.text()).toContain('It could not be done any more: This has changed')
    wrapper.unmount()
    holdActs([heldAct()])
    server.answer(proceeding, refusal(409, 'act-lapsed'))
    await open()
    await act('proceed')
    await confirm()
    expect(dialog()!.textContent).toContain('Nobody proceeded in time')
  })

  it('RV-7 stands at the thing itself, to everybody of operations, with what happens next', async () => {
    holdActs([heldAct(), heldAct({ id: 'h3', causeId: 'x1', kind: 'remove_as_requested' })])
    const at = async (about: string, as: 'admin' | 'reviewer' = 'admin') =>
      (await openPage(HeldActNotice, { props: { about }, as: [as] })).wrapper.text()
    expect(await at('x1')).toContain('as its seller asked')
    expect(await at('x1')).not.toContain('Remove from shelf ·')
    expect(await at('v1')).toBe('')
    holdActs([heldAct({ actions: [] })])
    const props = { about: 'p1' }
    const { wrapper } = await openPage(HeldActNotice, { props, as: ['reviewer'] })
    const seen = wrapper.text()
    for (const words of ['Proposed by Ada First', 'Lapses', 'Another admin must proceed'])
      expect(seen).toContain(words)
    expect(wrapper.find('[data-action]').exists()).toBe(false)
  })
})
