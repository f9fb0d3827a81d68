import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import StoreSearch from '../src/search/StoreSearch.vue'
import { mountPage, pretendApi, type Asked } from './mount-page.ts'

const found = (name: string) => ({
  name,
  slug: name.toLowerCase(),
  type: 'image',
  logoUrl: null,
  vendorName: 'Larch',
})

/** The search of the frame, with an API that knows two products. */
async function open(
  answer = (_asked: Asked) => ({
    body: { items: [found('Harbor'), found('Harp')], sellers: [{ name: 'Dales', slug: 'dales' }] },
  }),
) {
  const api = pretendApi({ 'GET /api/v1/storefront/suggestions': answer })
  const { wrapper, router } = await mountPage(StoreSearch, { api })
  await router.isReady()
  const box = wrapper.get('input')
  await box.trigger('focusin')
  await vi.dynamicImportSettled()
  await flushPromises()
  /** Types, and waits as long as nobody would. */
  async function type(words: string, pause = 150) {
    await box.setValue(words)
    await vi.advanceTimersByTimeAsync(pause)
    await flushPromises()
  }
  const press = async (key: string) => {
    await box.trigger('keydown', { key })
    await vi.dynamicImportSettled()
    await flushPromises()
  }
  const options = () => wrapper.findAll('[role=option]').map((option) => option.text())
  const chosen = () =>
    wrapper.findAll('[role=option]').find((one) => one.attributes('aria-selected') === 'true')
  const isOpen = () => box.attributes('aria-expanded') === 'true'
  return { wrapper, router, box, type, press, options, chosen, isOpen, asked: api.asked }
}

describe('ST-1 the search box', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it('ST-1 is a form that leads to the search without any script', async () => {
    const { wrapper, box } = await open()
    expect(wrapper.get('form').attributes()).toMatchObject({ action: '/products', role: 'search' })
    expect(box.attributes()).toMatchObject({
      name: 'q',
      role: 'combobox',
      'aria-expanded': 'false',
    })
  })

  it('ST-1 suggests products with their seller, sellers, categories, and the search itself', async () => {
    const { type, options, isOpen, wrapper } = await open()
    await type('da')
    expect(isOpen()).toBe(true)
    expect(options()).toEqual([
      'HHarborLarch',
      'HHarpLarch',
      'DalesSeller',
      'Data and analyticsCategory',
      'DatabasesCategory',
      'Data integrationCategory',
      'Search for “da”',
    ])
    expect(wrapper.get('[role=status]').text()).toContain('7 suggestions')
  })

  it('ST-1 asks once somebody pauses, and gives up what it asked before', async () => {
    const { type, asked, options } = await open(({ query }) => ({
      body: { items: [found(query['q'] === 'harb' ? 'Harbor' : 'Old')], sellers: [] },
    }))
    await type('ha', 100)
    await type('har', 100)
    expect(asked).toHaveLength(0)
    await type('harb')
    expect(asked.map(({ query }) => query['q'])).toEqual(['harb'])
    expect(options()[0]).toContain('Harbor')
  })

  it.each([
    ['h', false],
    [' ', false],
    ['志', true],
  ])('ST-1 one Latin letter says nothing, one Chinese character does: %s', async (words, asks) => {
    const { type, asked, isOpen } = await open()
    await type(words)
    expect(asked).toHaveLength(asks ? 1 : 0)
    expect(isOpen()).toBe(asks)
  })

  it('ST-1 is worked by keys: the box keeps the focus and says what is chosen', async () => {
    const { type, press, box, chosen, isOpen, router } = await open()
    await type('har')
    await press('ArrowDown')
    expect(chosen()?.text()).toContain('Harbor')
    expect(box.attributes('aria-activedescendant')).toBe(chosen()?.attributes('id'))
    await press('ArrowUp')
    expect(chosen()).toBeUndefined()
    await press('ArrowUp')
    expect(chosen()?.text()).toBe('Search for “har”')
    await press('Escape')
    expect(isOpen()).toBe(false)
    await press('ArrowDown')
    await vi.advanceTimersByTimeAsync(150)
    await flushPromises()
    await press('ArrowDown')
    await press('ArrowDown')
    await press('Enter')
    expect(router.currentRoute.value.path).toBe('/products/harp')
    expect(isOpen()).toBe(false)
  })

  it('ST-1 searches for the words by Enter when nothing is chosen', async () => {
    const { type, wrapper, router, isOpen } = await open()
    await type('har')
    await wrapper.get('form').trigger('submit')
    await vi.dynamicImportSettled()
    await flushPromises()
    expect(router.currentRoute.value.fullPath).toBe('/products?q=har')
    expect(isOpen()).toBe(false)
  })

  it('ST-1 still leads to the search when nothing is suggested', async () => {
    const { type, options } = await open(() => ({ status: 500, body: {} }) as never)
    await type('harbor')
    expect(options()).toEqual(['Search for “harbor”'])
  })

  it('ST-1 closes when the focus goes elsewhere', async () => {
    const { type, box, isOpen } = await open()
    await type('har')
    await box.trigger('focusout', { relatedTarget: document.body })
    expect(isOpen()).toBe(false)
  })
})
