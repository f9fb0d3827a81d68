import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import CampaignPage from '../src/campaigns/CampaignPage.vue'
import { campaign, card, mountPage, pretendApi } from './mount-page.ts'

type Answer = { status?: number; body: unknown }

const over = {
  status: 410,
  body: { type: '/problems/campaign-over', title: 'It is over', status: 410 },
}
const away = {
  status: 503,
  body: { type: '/problems/service-unavailable', title: 'Not now', status: 503 },
}
const featured = [{ ...card, id: 'f', slug: 'tern', name: 'Tern' }]

/** The page of a campaign for which the API has these answers, one after the other; the last stays. */
async function open(...answers: [Answer, ...Answer[]]) {
  const left = [...answers]
  const next = (): Answer => (left.length > 1 ? left.shift() : left[0]) ?? over
  const api = pretendApi({
    'GET /api/v1/storefront/campaigns/quiet-nights': next,
    'GET /api/v1/storefront/campaigns/spring': {
      body: { ...campaign, slug: 'spring', title: { en: 'Spring', 'zh-CN': '春天' } },
    },
    'GET /api/v1/storefront/highlights': {
      body: { campaigns: [], featured, featuredBy: 'operations', popular: [], newest: [] },
    },
  })
  const page = await mountPage(CampaignPage, { at: '/campaigns/quiet-nights', api })
  await flushPromises()
  return page
}
const links = (wrapper: Awaited<ReturnType<typeof open>>['wrapper']) =>
  wrapper.findAll('a').map((link) => link.attributes('href'))

describe('MK-2 ST-1 the page of a campaign', () => {
  it('MK-2 says why it is there and until when, and shows its products in their order', async () => {
    const products = [{ ...card, id: 'b', slug: 'brook', name: 'Brook' }, card]
    const { wrapper } = await open({ body: { ...campaign, products } })
    expect(wrapper.get('h1').text()).toBe('Quiet nights')
    expect(wrapper.text()).toContain('so that you can sleep.')
    const until = wrapper.findAll('p').find((one) => one.text().startsWith('Runs until:'))
    expect(until?.get('time').attributes('datetime')).toBe('2026-12-20T08:00:00.000Z')
    expect(wrapper.findAll('h2').map((name) => name.text())).toEqual(['Brook', 'Harbor'])
    expect(wrapper.findAll('article button')).toHaveLength(2)
  })

  it('MK-2 takes no markup from the words of a campaign', async () => {
    const title = { en: '<b>Bold</b>', 'zh-CN': '大胆' }
    const { wrapper } = await open({ body: { ...campaign, title } })
    expect(wrapper.get('h1').text()).toBe('<b>Bold</b>')
  })

  it('MK-2 says so when nothing of it is left on the shelf, and leads on', async () => {
    const { wrapper } = await open({ body: { ...campaign, products: [] } })
    expect(wrapper.get('h1').text()).toBe('Quiet nights')
    expect(wrapper.text()).toContain('Nothing of this campaign is on the shelf now')
    expect(links(wrapper)).toEqual(expect.arrayContaining(['/products', '/']))
  })

  it('MK-2 follows the address from one campaign to another', async () => {
    const { wrapper, router } = await open({ body: campaign })
    await router.push('/campaigns/spring')
    await flushPromises()
    expect(wrapper.get('h1').text()).toBe('Spring')
  })

  it('MK-2 is nothing for an address at which none was shown', async () => {
    const body = { type: '/problems/not-found', title: 'Nothing', status: 404 }
    const { wrapper } = await open({ status: 404, body })
    expect(wrapper.text()).toContain('There is nothing here')
  })

  it('ST-1 says that it could not be loaded, and loads when asked again', async () => {
    const { wrapper } = await open(away, { body: campaign })
    await vi.waitFor(() => expect(wrapper.find('[role=alert] button').exists()).toBe(true))
    await wrapper.get('[role=alert] button').trigger('click')
    await flushPromises()
    expect(wrapper.get('h1').text()).toBe('Quiet nights')
  })
})

describe('MK-2 a campaign that is over', () => {
  it('MK-2 says so, and leads to the home page, to what is featured and to the shelf', async () => {
    const { wrapper } = await open(over)
    expect(wrapper.get('h1').text()).toBe('This campaign is over')
    expect(links(wrapper)).toEqual(expect.arrayContaining(['/', '/products', '/products/tern']))
    expect(wrapper.get('[aria-labelledby=featured] h2').text()).toBe('Featured')
    expect(wrapper.find('[role=alert]').exists()).toBe(false)
  })

  it('MK-2 is heard of by whoever comes back to a page that was open', async () => {
    const { wrapper } = await open({ body: campaign }, over)
    expect(wrapper.get('h1').text()).toBe('Quiet nights')
    document.dispatchEvent(new Event('visibilitychange'))
    await flushPromises()
    expect(wrapper.get('h1').text()).toBe('This campaign is over')
  })
})
