import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { campaignRow } from '../../test/campaigns.ts'
import { itSaysHowLoadingGoes } from '../../test/faces.ts'
import { press } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import CampaignsPage from './CampaignsPage.vue'

const list = 'GET /api/v1/campaigns'
const open = async (...items: ReturnType<typeof campaignRow>[]) => {
  server.answer(list, { items, nextCursor: null })
  return (await openPage(CampaignsPage)).wrapper
}

describe('MK-2 the campaigns', () => {
  itSaysHowLoadingGoes({
    rule: 'MK-2',
    page: CampaignsPage,
    call: list,
    answer: { items: [], nextCursor: null },
    says: 'No campaigns yet',
  })

  it('MK-2 are told with address, state, time, products and who changed them last', async () => {
    const wrapper = await open(campaignRow(), campaignRow({ id: 'k2', phase: 'draft' }))
    const [first, second] = wrapper.findAll('tbody tr').map((row) => row.text())
    for (const words of ['Quiet nights', 'quiet-nights', 'Running', 'Nov 1, 2026', 'Dec 1, 2026'])
      expect(first).toContain(words)
    expect(first).toMatch(/2\s*Last changed by\s*Olga/)
    expect(second).toContain('Draft')
    expect(wrapper.get('tbody a').attributes('href')).toBe('/showcase/campaigns/k1')
  })

  it('MK-2 say whether somebody ended them before their time', async () => {
    const at = '2026-11-05T08:00:00.000Z'
    const wrapper = await open(
      campaignRow({ phase: 'ended', endedAt: at }),
      campaignRow({ id: 'k2', phase: 'ended' }),
    )
    const phases = wrapper.findAll('[data-phase]').map((mark) => mark.text())
    expect(phases).toEqual(['Ended early', 'Over'])
  })

  it('MK-2 grow page by page', async () => {
    server.answer(list, { items: [campaignRow()], nextCursor: 'more' })
    const { wrapper } = await openPage(CampaignsPage)
    server.answer(list, { items: [campaignRow({ id: 'k2' })], nextCursor: null })
    await press('Show more')
    await flushPromises()
    expect(server.asked.at(-1)?.query).toEqual({ cursor: 'more' })
    expect(wrapper.findAll('tbody tr')).toHaveLength(2)
  })
})
