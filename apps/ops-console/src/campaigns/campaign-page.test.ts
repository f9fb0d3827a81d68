import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { campaignView, runningCampaign } from '../../test/campaigns.ts'
import { productCard } from '../../test/chosen-products.ts'
import { itSaysHowLoadingGoes } from '../../test/faces.ts'
import { act, confirm, dialog, offered, press } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import CampaignPage from './CampaignPage.vue'

const reading = 'GET /api/v1/campaigns/k1'
const publishing = 'POST /api/v1/campaigns/k1/publish'
const ending = 'POST /api/v1/campaigns/k1/end'
const previewing = 'GET /api/v1/campaigns/k1/preview'
const props = { id: 'k1' }
const open = async (view = campaignView()) => {
  server.answer(reading, view)
  return (await openPage(CampaignPage, { props })).wrapper
}
const change = async () => {
  const title = document.querySelector<HTMLInputElement>('#field-title-en')!
  title.value = 'Other'
  title.dispatchEvent(new Event('input'))
  await flushPromises()
}
const later = { startsAt: '2998-12-01T08:00:00.000Z' }

describe('MK-2 a campaign in the console', () => {
  itSaysHowLoadingGoes({
    rule: 'MK-2',
    page: CampaignPage,
    props,
    call: reading,
    answer: campaignView(),
    says: 'Began the campaign',
  })

  it('MK-2 offers what the server offers, and leads to its page while that is there', async () => {
    const wrapper = await open()
    expect(offered()).toEqual(['preview', 'publish'])
    expect(wrapper.find('a[href="/campaigns/quiet-nights"]').exists()).toBe(false)
    wrapper.unmount()
    const running = await open(runningCampaign())
    expect(offered()).toEqual(['preview', 'end'])
    expect(running.find('a[href="/campaigns/quiet-nights"]').exists()).toBe(true)
  })

  it('MK-2 has its history in words', async () => {
    const at = '2026-11-03T08:00:00.000Z'
    const history = [
      { revision: 2, verb: 'edit' as const, parts: ['title', 'period'] as const, by: 'Ada', at },
      ...campaignView().history,
    ]
    const wrapper = await open(
      campaignView({ history: history.map((one) => ({ ...one, parts: [...one.parts] })) }),
    )
    expect(wrapper.text()).toContain('Changed: title, time')
    expect(wrapper.text()).toContain('Ada')
  })

  it('MK-2 is shown as it was once it is over, and nothing of it can be changed', async () => {
    const wrapper = await open(
      runningCampaign({ phase: 'ended', endedAt: '2026-11-05T08:00:00.000Z', actions: [] }),
    )
    expect(offered()).toEqual(['preview'])
    expect(wrapper.find('form').exists()).toBe(false)
    for (const words of ['Ended early', 'This campaign is over', '安静的夜晚', 'Apple', 'Birch'])
      expect(wrapper.text()).toContain(words)
  })
})

describe('MK-2 publishing a campaign', () => {
  it('MK-2 says what will happen when, before it happens', async () => {
    await open(campaignView(later))
    await act('publish')
    expect(server.bodiesOf(publishing)).toEqual([])
    expect(dialog()?.textContent).toMatch(
      /opens by itself at \/campaigns\/quiet-nights on December 1, 2998/,
    )
    expect(dialog()?.textContent).toContain('address cannot be changed any more')
    const published = campaignView({ ...later, revision: 2, phase: 'scheduled', actions: ['end'] })
    server.answer(publishing, published)
    server.answer(reading, published)
    await confirm()
    expect(server.headersOf(publishing)).toEqual([{ 'If-Match': '"1"' }])
    expect(dialog()).toBeNull()
    expect(document.querySelector('[data-phase]')?.textContent).toBe('Scheduled')
  })

  it('MK-2 says that it opens at once when its time has begun', async () => {
    await open()
    await act('publish')
    expect(dialog()?.textContent).toContain('opens at once at /campaigns/quiet-nights')
  })

  it('MK-2 publishes nothing that is not saved', async () => {
    await open()
    await change()
    await act('publish')
    expect(dialog()?.textContent).toContain('Save your changes first')
    await confirm()
    expect(server.bodiesOf(publishing)).toEqual([])
  })

  it('MK-2 says why it cannot be published', async () => {
    await open()
    await act('publish')
    server.answer(publishing, refusal(409, 'campaign-empty'))
    await confirm()
    expect(dialog()?.textContent).toContain('None of the chosen products is on the shelf')
    const errors = [{ pointer: '#/endsAt', code: 'moment-over', detail: '' }]
    server.answer(publishing, refusal(400, 'invalid-request', { errors }))
    await confirm()
    expect(dialog()?.textContent).toContain('End: Choose a moment that is still to come.')
  })

  it('MK-2 is not published as somebody else has changed it, unseen', async () => {
    await open()
    await act('publish')
    server.answer(publishing, refusal(412, 'stale-edit', { revision: 2 }))
    server.answer(reading, campaignView({ revision: 2 }))
    await confirm()
    expect(dialog()?.textContent).toContain('look at what was changed')
    await confirm()
    expect(server.bodiesOf(publishing)).toHaveLength(1)
    await press('Cancel')
    await act('publish')
    server.answer(publishing, runningCampaign({ revision: 3 }))
    await confirm()
    expect(server.headersOf(publishing).at(-1)).toEqual({ 'If-Match': '"2"' })
  })
})

describe('MK-2 ending a campaign early', () => {
  it('MK-2 says what comes of it, and that what is not saved is lost', async () => {
    await open(runningCampaign())
    await change()
    await act('end')
    for (const words of ['closes at once', 'cannot be opened again', 'not saved is lost'])
      expect(dialog()?.textContent).toContain(words)
    const over = runningCampaign({ revision: 2, phase: 'ended', actions: [] })
    server.answer(ending, over)
    server.answer(reading, over)
    await confirm()
    expect(server.headersOf(ending)).toEqual([{ 'If-Match': '"1"' }])
    expect(document.querySelector('form')).toBeNull()
  })

  it('MK-2 says that one which has not begun never opens', async () => {
    await open(runningCampaign({ ...later, phase: 'scheduled' }))
    await act('end')
    expect(dialog()?.textContent).toContain('does not open on December 1, 2998')
  })
})

describe('MK-2 the preview of a campaign', () => {
  const { slug, title, introduction, startsAt, endsAt } = campaignView()
  const page = { slug, title, introduction, startsAt, endsAt, products: [productCard('Apple')] }

  it('MK-2 is the page as buyers will see it, in both languages', async () => {
    server.answer(previewing, { phase: 'draft', page })
    await open()
    expect(server.asked.some(({ call }) => call === previewing)).toBe(false)
    await act('preview')
    const shown = () => document.querySelector('[data-preview]')!
    for (const words of ['Quiet nights', 'Tools that watch.', 'Apple helps.', 'Larch'])
      expect(shown().textContent).toContain(words)
    // The product that left the shelf is not there: buyers do not see it either.
    expect(shown().textContent).not.toContain('Birch')
    await press('中文')
    expect(shown().textContent).toContain('替您守夜的工具。')
    expect(shown().querySelector('h3')?.getAttribute('lang')).toBe('zh-CN')
    await press('Phone')
    expect(shown().className).toContain('max-w')
  })

  it('MK-2 says that it is without what is not saved, and that nothing can be shown', async () => {
    server.answer(previewing, { phase: 'draft', page: { ...page, products: [] } })
    await open()
    await change()
    await act('preview')
    expect(dialog()?.textContent).toContain('without what you have not saved')
    expect(dialog()?.textContent).toContain('None of the chosen products is on the shelf now')
  })
})
