import type { DomainProofSummaryView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { itIsAList } from '../../test/faces.ts'
import { act, confirm, dialog, offered, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import DomainProofsPage from './DomainProofsPage.vue'

const list = 'GET /api/v1/domain-proofs'
const revoking = 'POST /api/v1/domain-proofs/d1/revoke'
const proof = (said: Partial<DomainProofSummaryView> = {}): DomainProofSummaryView => ({
  id: 'd1',
  vendorId: 'v1',
  vendorName: 'Larch',
  domain: 'larch.example',
  displayDomain: 'larch.example',
  record: 'emporium-proof=abc',
  status: 'proven',
  method: 'dns',
  mailTo: null,
  createdAt: '2026-11-01T08:00:00.000Z',
  provenAt: '2026-11-02T08:00:00.000Z',
  checkedAt: '2026-11-24T08:00:00.000Z',
  fault: null,
  graceUntil: null,
  reason: null,
  actions: ['withdraw', 'revoke'],
  ...said,
})
const open = async (...items: DomainProofSummaryView[]) => {
  server.answer(list, { items, nextCursor: null })
  return (await openPage(DomainProofsPage)).wrapper
}

describe('domain proofs', () => {
  itIsAList({
    rule: 'ON-10',
    page: DomainProofsPage,
    call: list,
    none: 'No domains yet',
    state: 'proven',
  })

  it('ON-10 shows whose domain it is and how it was proven', async () => {
    const wrapper = await open(proof())
    for (const words of ['larch.example', 'Proven', 'DNS record', 'Nov 24, 2026'])
      expect(wrapper.text()).toContain(words)
    expect(wrapper.get('a[href="/vendors/v1"]').text()).toBe('Larch')
  })

  it('ON-10 says what is amiss, and until which day the badge stays', async () => {
    const graceUntil = '2026-12-03T08:00:00.000Z'
    const wrapper = await open(proof({ status: 'lapsing', fault: 'not_found', graceUntil }))
    expect(wrapper.text()).toContain('Record not there')
    expect(wrapper.text()).toMatch(/Badge stays until\s*Dec 3, 2026/)
  })

  it('S-2 offers what operations decides, not what the vendor does', async () => {
    await open(proof(), proof({ id: 'd2', actions: ['withdraw', 'checkNow'] }))
    expect(offered()).toEqual(['revoke'])
  })

  it('ON-10 revokes with a reason, and asks for the list anew', async () => {
    server.answer(revoking, proof({ status: 'revoked' }))
    const wrapper = await open(proof())
    await act('revoke')
    expect(dialog()!.textContent).toContain('The proof ends at once')
    await write('Sold to others.')
    server.answer(list, { items: [proof({ status: 'revoked', actions: [] })], nextCursor: null })
    await confirm()
    expect(server.bodiesOf(revoking)).toEqual([{ reason: 'Sold to others.' }])
    expect(dialog()).toBeNull()
    expect(wrapper.text()).toContain('Revoked')
  })

  it('ON-10 keeps the dialog open and says why when the server refuses', async () => {
    server.answer(revoking, refusal(409, 'illegal-transition'))
    await open(proof())
    await act('revoke')
    await write('Sold to others.')
    await confirm()
    expect(dialog()!.textContent).toContain('This has changed in the meantime')
  })
})
