import type { BrandLetterSummaryView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { itIsAList } from '../../test/faces.ts'
import { act, confirm, dialog, offered, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import BrandLettersPage from './BrandLettersPage.vue'

const list = 'GET /api/v1/brand-letters'
const letter = (said: Partial<BrandLetterSummaryView> = {}): BrandLetterSummaryView => ({
  id: 'b1',
  vendorId: 'v1',
  companyName: 'Larch GmbH',
  productName: 'Tern Proxy',
  purpose: 'A banner at a fair.',
  places: 'Berlin',
  validFrom: '2026-12-01',
  validUntil: '2027-02-28',
  status: 'requested',
  number: null,
  reason: null,
  requestedAt: '2026-11-24T08:00:00.000Z',
  requestedBy: 'Ada',
  decidedAt: null,
  actions: ['grant', 'decline', 'withdraw'],
  ...said,
})
const open = async (found = letter()) => {
  server.answer(list, { items: [found], nextCursor: null })
  return (await openPage(BrandLettersPage)).wrapper
}

describe('brand letters', () => {
  itIsAList({
    rule: 'MK-1',
    page: BrandLettersPage,
    call: list,
    none: 'No letters yet',
    state: 'granted',
  })

  it('MK-1 has the longest wait in front, and shows who asks for what, where and how long', async () => {
    const text = (await open()).text()
    expect(server.asked[0]?.query).toEqual({ sort: 'oldest' })
    for (const words of ['Larch GmbH', 'Tern Proxy', 'Requested by Ada', 'A banner', 'Berlin'])
      expect(text).toContain(words)
    expect(text).toMatch(/Dec 1, 2026\s*–\s*Feb 28, 2027/)
  })

  it('S-2 offers what operations decides, not what the vendor does', async () => {
    await open()
    expect(offered()).toEqual(['grant', 'decline'])
  })

  it('MK-1 says in words what is granted before it is, and shows the number after', async () => {
    const granted = letter({ status: 'granted', number: 'EMP-2026-0001', actions: ['revoke'] })
    server.answer('POST /api/v1/brand-letters/b1/grant', granted)
    const wrapper = await open()
    await act('grant')
    expect(dialog()!.textContent).toContain('for Tern Proxy, from Dec 1, 2026 to Feb 28, 2027')
    server.answer(list, { items: [granted], nextCursor: null })
    await confirm()
    expect(dialog()).toBeNull()
    expect(wrapper.text()).toContain('EMP-2026-0001')
    expect(wrapper.get('a[href="/brand-letters/EMP-2026-0001"]').text()).toBe('Public check')
  })

  it('MK-1 says in the dialog why a letter cannot be granted', async () => {
    server.answer('POST /api/v1/brand-letters/b1/grant', refusal(409, 'brand-letter-period-over'))
    await open()
    await act('grant')
    await confirm()
    expect(dialog()!.textContent).toContain('The last day that was asked for is over')
  })

  it.each(['decline', 'revoke'])('MK-1 asks for a reason to %s', async (verb) => {
    const call = `POST /api/v1/brand-letters/b1/${verb}`
    server.answer(call, letter())
    await open(letter({ actions: [verb] }))
    await act(verb)
    await confirm()
    expect(dialog()!.textContent).toContain('Say why')
    await write('Not for fairs.')
    await confirm()
    expect(server.bodiesOf(call)).toEqual([{ reason: 'Not for fairs.' }])
  })
})
