import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick, reactive } from 'vue'
import BuyBox from '../src/products/BuyBox.vue'
import HandOverBox from '../src/products/HandOverBox.vue'
import { isBelowAdvice, useBuyChoice } from '../src/products/use-buy-choice.ts'
import CheckoutPage from '../src/subscriptions/CheckoutPage.vue'
import { buyer, mountPage, pretendApi, product } from './mount-page.ts'

const place = '/products/harbor/subscribe'
const choice = 'versionId=new&regionId=cn-hangzhou&instanceType=ecs.s2.large&network=vpc'
const answers = {
  'GET /api/v1/storefront/products/harbor': { body: product },
  'POST /api/v1/subscriptions': { status: 201, body: { id: 'sub-1' } },
}

describe('ST-2 choosing', () => {
  it('ST-2 starts with what fits together and keeps a choice that still fits', async () => {
    const { choice: chosen } = useBuyChoice(() => product)
    expect(chosen).toMatchObject({ versionId: 'new', regionId: 'cn-hangzhou', network: 'vpc' })
    Object.assign(chosen, { instanceType: 'ecs.g6.xlarge', versionId: 'old' })
    await nextTick()
    expect(chosen).toMatchObject({ regionId: 'cn-hangzhou', instanceType: 'ecs.s2.large' })
  })

  it('ST-2 replaces a region in which the version is not ready', async () => {
    const { choice: chosen } = useBuyChoice(() => product, {
      versionId: 'old',
      regionId: 'us-west-1',
    })
    expect(chosen.regionId).toBe('us-west-1')
    chosen.versionId = 'new'
    await nextTick()
    expect(chosen.regionId).toBe('cn-hangzhou')
  })

  it('ST-2 says where the image is not ready, and does not let it be chosen', async () => {
    const { wrapper } = await mountPage(BuyBox, { props: { product } })
    const option = wrapper.get<HTMLOptionElement>('option[value="us-west-1"]')
    expect(option.element.disabled).toBe(true)
    expect(wrapper.text()).toContain('not ready yet in: US West')
    expect(wrapper.get('a').attributes('href')).toContain(
      '/products/harbor/subscribe?versionId=new',
    )
  })

  it('IM-10 says of a version whose support is over that it is, and lets it be chosen still', async () => {
    const versions = product.versions.map((one) => ({
      ...one,
      supportedUntil: one.isLatest ? null : '2020-03-31',
    }))
    const { wrapper } = await mountPage(BuyBox, { props: { product: { ...product, versions } } })
    expect(wrapper.text()).not.toContain('support of this version ended')
    await wrapper.get('select').setValue('old')
    expect(wrapper.text()).toContain('The support of this version ended on Mar 31, 2020.')
    expect(wrapper.get('a').attributes('href')).toContain('versionId=old')
  })

  it('ST-2 has nothing to subscribe to while no region is ready', async () => {
    const [newest] = product.versions
    const regions = newest!.regions.map((region) => ({ ...region, isPurchasable: false }))
    const waiting = reactive({ ...product, versions: [{ ...newest!, regions }] })
    const { wrapper } = await mountPage(BuyBox, { props: { product: waiting } })
    expect(wrapper.get('button').attributes('disabled')).toBeDefined()
    expect(wrapper.text()).toContain('not available in any region yet')
  })
})

describe('ST-2 the size that the seller recommends', () => {
  const [newest] = product.versions
  const small = { id: 'ecs.s1.small', cpuCores: 1, memoryGiB: 2, ioOptimized: true }
  const advised = {
    ...newest!,
    recommendedConfiguration: 'ecs.s2.large or above',
    instanceTypes: [small, ...newest!.instanceTypes],
  }
  const warning = 'ecs.s1.small is smaller than the seller recommends: ecs.s2.large or above.'

  it('ST-2 is chosen at first, and a smaller one is said to be smaller', async () => {
    const { wrapper } = await mountPage(BuyBox, {
      props: { product: { ...product, versions: [advised] } },
    })
    const types = wrapper.get<HTMLSelectElement>('[id$=instanceType]')
    expect(types.element.value).toBe('ecs.s2.large')
    expect(wrapper.text()).not.toContain(warning)
    await types.setValue('ecs.s1.small')
    expect(wrapper.text()).toContain(warning)
    expect(wrapper.find('a[href*="instanceType=ecs.s1.small"]').exists()).toBe(true)
  })

  it('ST-2 is not known from other words: the first of the seller is chosen, without a warning', () => {
    const vague = { ...advised, recommendedConfiguration: 'A big one' }
    const { choice: chosen, version } = useBuyChoice(() => ({ ...product, versions: [vague] }))
    expect(chosen.instanceType).toBe('ecs.s1.small')
    expect(isBelowAdvice(version.value!, 'ecs.s1.small')).toBe(false)
  })

  it.each([
    ['ecs.s1.small', true],
    ['ecs.g6.xlarge', false],
  ])('ST-2 is compared with %s once more before the order', async (type, isBelow) => {
    const api = pretendApi({
      ...answers,
      'GET /api/v1/storefront/products/harbor': { body: { ...product, versions: [advised] } },
    })
    const at = `${place}?${choice.replace('ecs.s2.large', type)}`
    const { wrapper } = await mountPage(CheckoutPage, { me: buyer, at, api })
    await flushPromises()
    expect(wrapper.find('[type=submit]').exists()).toBe(true)
    expect(wrapper.text().includes('smaller than the seller recommends')).toBe(isBelow)
  })
})

describe('ST-2 the product of the own company', () => {
  const member = {
    ...buyer,
    memberships: [
      {
        vendorId: product.vendor.id,
        vendorName: 'Larch',
        vendorSlug: 'larch',
        role: 'finance' as const,
      },
    ],
  }
  const stranger = {
    ...buyer,
    memberships: [{ ...member.memberships[0]!, vendorId: '0190a000-0000-7000-8000-0000000000ff' }],
  }

  it('ST-2 offers a member no subscription, and leads to the portal', async () => {
    const { wrapper } = await mountPage(BuyBox, { me: member, props: { product } })
    expect(wrapper.findAll('a').map((link) => link.attributes('href'))).toEqual([
      `/seller/products/${product.id}`,
    ])
    expect(wrapper.text()).toContain('You belong to Larch')
  })

  it('ST-2 offers it to everybody else, sellers of other products among them', async () => {
    for (const me of [undefined, buyer, stranger]) {
      const { wrapper } = await mountPage(BuyBox, { ...(me ? { me } : {}), props: { product } })
      expect(wrapper.find('[data-own]').exists()).toBe(false)
      expect(wrapper.get('a').attributes('href')).toContain('/subscribe?')
    }
  })

  it('SA-4 sends a member to no site of a SaaS product, and everybody else', async () => {
    const saas = { productUrl: 'https://larch.example/', pricingDetails: '', resources: [] }
    const site = { ...product, type: 'saas' as const, saas, versions: [] }
    const { wrapper } = await mountPage(HandOverBox, { me: member, props: { product: site } })
    expect(wrapper.find('button').exists()).toBe(false)
    expect(wrapper.get('[data-own]').text()).toContain('You belong to Larch')
    const other = await mountPage(HandOverBox, { me: buyer, props: { product: site } })
    expect(other.wrapper.get('button').text()).toContain('Visit the seller')
  })

  it('ST-2 has nothing to confirm for a member who opens the address of the order', async () => {
    const api = pretendApi(answers)
    const { wrapper } = await mountPage(CheckoutPage, { me: member, at: `${place}?${choice}`, api })
    await flushPromises()
    expect(wrapper.find('[type=submit]').exists()).toBe(false)
    expect(wrapper.get('[data-own] a').attributes('href')).toBe(`/seller/products/${product.id}`)
  })
})

describe('ST-2 subscribing', () => {
  it('ST-2 asks for the licence to be accepted before anything is ordered', async () => {
    const api = pretendApi(answers)
    const { wrapper } = await mountPage(CheckoutPage, { me: buyer, at: `${place}?${choice}`, api })
    await flushPromises()
    await wrapper.get('form').trigger('submit')
    expect(wrapper.get('[role=alert]').text()).toContain('accept the licence')
    expect(api.asked.filter(({ method }) => method === 'POST')).toHaveLength(0)
  })

  it.each([
    ['2030-03-01', ['Mar 1, 2030']],
    [null, []],
  ])(
    'ST-2 shows until when the version is supported, where it is said: %s',
    async (said, shown) => {
      const versions = product.versions.map((one) => ({ ...one, supportedUntil: said }))
      const of = 'GET /api/v1/storefront/products/harbor'
      const api = pretendApi({ ...answers, [of]: { body: { ...product, versions } } })
      const { wrapper } = await mountPage(CheckoutPage, {
        me: buyer,
        at: `${place}?${choice}`,
        api,
      })
      await flushPromises()
      const facts = wrapper.findAll('dl > div').filter((one) => one.text().startsWith('Supported'))
      expect(facts.map((fact) => fact.get('dd').text())).toEqual(shown)
    },
  )

  it('ST-2 orders once with one key for the visit, and leads to the subscription', async () => {
    const api = pretendApi(answers)
    const { wrapper, router } = await mountPage(CheckoutPage, {
      me: buyer,
      at: `${place}?${choice}`,
      api,
    })
    await flushPromises()
    await wrapper.get('input[type=checkbox]').setValue(true)
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    const [order] = api.asked.filter(({ method }) => method === 'POST')
    expect(order?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/)
    expect(order?.body).toMatchObject({
      versionId: 'new',
      eulaHash: 'a'.repeat(64),
      eulaAccepted: true,
    })
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/subscriptions/sub-1'))
  })

  it('ST-4 leads to the subscription that stands in the way of another one like it', async () => {
    const refused = {
      type: '/problems/already-subscribed',
      title: 'You already subscribe to exactly this',
      status: 409,
      subscriptionId: 'sub-0',
    }
    const api = pretendApi({
      ...answers,
      'POST /api/v1/subscriptions': { status: 409, body: refused },
    })
    const { wrapper } = await mountPage(CheckoutPage, { me: buyer, at: `${place}?${choice}`, api })
    await flushPromises()
    expect(wrapper.find('a[href="/subscriptions/sub-0"]').exists()).toBe(false)
    await wrapper.get('input[type=checkbox]').setValue(true)
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(wrapper.get('[data-problem$=already-subscribed]').text()).toContain('exactly this')
    expect(wrapper.find('a[href="/subscriptions/sub-0"]').exists()).toBe(true)
  })

  it('ST-2 sends a choice that cannot be had back to the product', async () => {
    const api = pretendApi(answers)
    const wrong = choice.replace('cn-hangzhou', 'us-west-1')
    const { wrapper } = await mountPage(CheckoutPage, { me: buyer, at: `${place}?${wrong}`, api })
    await flushPromises()
    expect(wrapper.find('form').exists()).toBe(false)
    expect(wrapper.get('a[href="/products/harbor"]').text()).toBe('To the product page')
  })
})
