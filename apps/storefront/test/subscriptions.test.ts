import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import BuyBox from '../src/products/BuyBox.vue'
import CheckoutPage from '../src/subscriptions/CheckoutPage.vue'
import DeployDialog from '../src/subscriptions/DeployDialog.vue'
import SubscriptionPage from '../src/subscriptions/SubscriptionPage.vue'
import SubscriptionsPage from '../src/subscriptions/SubscriptionsPage.vue'
import { buyer, mountPage, pretendApi, product } from './mount-page.ts'

const at = '2026-11-24T01:00:00Z'
const eulaHash = 'c0ffee'.padEnd(64, '0')
const summary = {
  id: '0190a000-0000-7000-8000-0000000000aa',
  status: 'active',
  productId: product.id,
  productName: 'Harbor',
  productSlug: 'harbor',
  vendorName: 'Larch',
  versionId: 'old',
  versionNumber: 'V1.0',
  regionId: 'cn-hangzhou',
  instanceType: 'ecs.s2.large',
  networkType: 'vpc',
  priceModel: 'free',
  eulaHash,
  startedAt: at,
  endedAt: null,
  actions: ['deploy', 'upgrade', 'cancel'],
  runningServers: 2,
  supportedUntil: '2030-03-01',
  upgradeTo: { versionId: 'new', versionNumber: 'V2.0' },
}
const mine = `/subscriptions/${summary.id}`
const list = (...items: object[]) => ({
  'GET /api/v1/subscriptions': { body: { items, nextCursor: null } },
  'GET /api/v1/storefront/products/harbor': { body: product },
})

describe('ST-4 what a buyer has already', () => {
  it('ST-4 is said where it would be subscribed to again, with the upgrade that can be had instead', async () => {
    const api = pretendApi(list(summary))
    const { wrapper } = await mountPage(BuyBox, { me: buyer, props: { product }, api })
    await expect.poll(() => wrapper.find('[data-held]').exists()).toBe(true)
    const note = wrapper.get('[data-held]')
    expect(note.get('a').attributes('href')).toBe(mine)
    expect(note.text()).toContain('You already subscribe to this product')
    expect(note.text()).toContain('upgraded to V2.0')
    expect(api.asked.find(({ path }) => path.endsWith('/subscriptions'))?.query).toMatchObject({
      productId: product.id,
      status: 'active',
    })
    expect(wrapper.find('a[href*="/subscribe?"]').exists()).toBe(true)
  })

  it('ST-4 is nothing to a visitor, who is not asked about', async () => {
    const api = pretendApi(list(summary))
    const { wrapper } = await mountPage(BuyBox, { props: { product }, api })
    await flushPromises()
    expect(wrapper.find('[data-held]').exists()).toBe(false)
    expect(api.asked).toEqual([])
  })

  it.each([
    ['old', 'to this product'],
    ['new', 'to exactly this'],
  ])('ST-4 is told apart before the order: of the version %s', async (versionId, said) => {
    const api = pretendApi(list({ ...summary, versionId, upgradeTo: null }))
    const choice = 'versionId=new&regionId=cn-hangzhou&instanceType=ecs.s2.large&network=vpc'
    const { wrapper } = await mountPage(CheckoutPage, {
      me: buyer,
      at: `/products/harbor/subscribe?${choice}`,
      api,
    })
    await expect.poll(() => wrapper.find('[data-held]').exists()).toBe(true)
    expect(wrapper.get('[data-held]').text()).toContain(said)
    expect(wrapper.get('[data-held]').text()).not.toContain('upgraded')
  })
})

describe('ST-4 deploying after an upgrade', () => {
  const versions = [
    { versionId: 'new', versionNumber: 'V2.0' },
    { versionId: 'old', versionNumber: 'V1.0' },
  ]
  const deployments = `/api/v1${mine}/deployments`
  async function open(offered: typeof versions) {
    const api = pretendApi({ [`POST ${deployments}`]: { status: 202, body: {} } })
    await mountPage(DeployDialog, {
      me: buyer,
      api,
      props: { open: true, subscriptionId: summary.id, versions: offered },
    })
    await flushPromises()
    document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click()
    await flushPromises()
    choose('accountId', '1000000000000003')
    return api
  }
  const fieldOf = (name: string) =>
    document.querySelector<HTMLInputElement | HTMLSelectElement>(`[id$=${name}]`)
  function choose(name: string, value: string) {
    const field = fieldOf(name)
    if (!field) throw new Error(`there is no field ${name}`)
    field.value = value
    for (const said of ['input', 'change']) field.dispatchEvent(new Event(said))
  }
  async function share() {
    document.querySelector('#deploy-form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
  }

  it('ST-4 offers the new version and the old one', async () => {
    const api = await open(versions)
    choose('versionId', 'old')
    await share()
    expect(api.asked.find(({ path }) => path === deployments)?.body).toMatchObject({
      mode: 'share',
      versionId: 'old',
    })
  })

  it('ST-4 asks nothing where there is no choice', async () => {
    const api = await open(versions.slice(0, 1))
    expect(fieldOf('versionId')).toBeNull()
    await share()
    expect(api.asked.find(({ path }) => path === deployments)?.body).toMatchObject({
      versionId: 'new',
    })
  })
})

describe('ST-4 my subscriptions', () => {
  it('ST-4 say how many servers run, and which can be upgraded', async () => {
    const nothing = { runningServers: 0, supportedUntil: null, upgradeTo: null }
    const quiet = { ...summary, ...nothing, id: 'other' }
    const { wrapper } = await mountPage(SubscriptionsPage, {
      me: buyer,
      api: pretendApi(list(summary, quiet)),
    })
    await flushPromises()
    const [first, second] = wrapper.findAll('tbody tr').map((row) => row.text())
    expect(first).toMatch(/V2\.0 available.*2/)
    expect(first).toContain('Supported until Mar 1, 2030')
    expect(second).not.toContain('Supported')
    expect(second).not.toContain('available')
    expect(second).toContain('–')
  })

  it('ST-2 show the order: its number, the price, and each licence with its hash', async () => {
    const accepted = [
      { versionNumber: 'V1.0', eulaHash, at },
      { versionNumber: null, eulaHash: 'beef'.padEnd(64, '1'), at: '2026-11-25T01:00:00Z' },
    ]
    const kept = { eulaHtml: null, supportHtml: '', userGuide: null }
    const over = { deployable: [], upgradeTo: null, timeline: [] }
    const body = { ...summary, ...over, isOffered: true, kept, accepted }
    const api = pretendApi({
      [`GET /api/v1${mine}`]: { body },
      [`GET /api/v1${mine}/deployments`]: { body: { items: [] } },
    })
    const { wrapper } = await mountPage(SubscriptionPage, { me: buyer, at: mine, api })
    await flushPromises()
    const facts = wrapper.findAll('dl > div').map((fact) => fact.text())
    expect(facts).toContainEqual(expect.stringMatching(/^Order number.*0190a000/))
    expect(facts).toContainEqual(expect.stringMatching(/^Supported until.*Mar 1, 2030/))
    expect(facts).toContainEqual(expect.stringMatching(/^Price as agreed.*Free.*by the cloud/))
    const licences = wrapper.findAll('dl li').map((one) => one.text())
    expect(licences).toHaveLength(2)
    expect(licences[0]).toMatch(/V1\.0.*c0ffee/)
    expect(licences[1]).not.toContain('·')
  })
})
