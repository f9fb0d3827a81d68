import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'
import { chosenProduct, productCard } from '../../test/chosen-products.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import type { Chosen } from './chosen-product.ts'
import ProductChoice from './ProductChoice.vue'

const shelf = 'GET /api/v1/storefront/products'
const limit = 4

/** A choice of these products on a page. */
async function open(names: string[], faults: Record<string, string> = {}) {
  const items = ref<Chosen[]>(names.map((name) => ({ product: chosenProduct(name) })))
  const Page = () =>
    h(ProductChoice, {
      modelValue: items.value,
      'onUpdate:modelValue': (value: Chosen[]) => (items.value = value),
      name: 'productIds',
      nameAt: (index: number) => `productIds/${index}`,
      errorOf: (name: string) => faults[name],
      limit,
      label: 'Add a product',
      make: (product) => ({ product }),
    })
  const { wrapper } = await openPage(Page)
  const button = (label: string) => wrapper.get<HTMLElement>(`button[aria-label="${label}"]`)
  return {
    wrapper,
    names: () => items.value.map(({ product }) => product.name),
    press: async (label: string) => {
      button(label).element.focus()
      await button(label).trigger('click')
      await flushPromises()
    },
    focused: () => document.activeElement?.getAttribute('aria-label'),
    told: () => wrapper.findAll('[role="status"]').at(-1)?.text(),
    box: () => wrapper.get<HTMLInputElement>('[role="combobox"]'),
    options: () => wrapper.findAll('[role="option"]'),
  }
}
type Opened = Awaited<ReturnType<typeof open>>
/** Types words and asks for them at once. */
async function seek({ box }: Opened, words: string) {
  await box().setValue(words)
  await box().trigger('keydown', { key: 'Enter' })
  await flushPromises()
}
const key = async ({ box }: Opened, name: string) => {
  await box().trigger('keydown', { key: name })
  await flushPromises()
}

describe('MK-2 products in their order', () => {
  it('MK-2 are put in order by buttons; the focus goes with the product, and its place is told', async () => {
    const page = await open(['Apple', 'Birch', 'Cedar'])
    await page.press('Move Cedar up')
    expect(page.names()).toEqual(['Apple', 'Cedar', 'Birch'])
    expect(page.focused()).toBe('Move Cedar up')
    expect(page.told()).toBe('Cedar is now number 2 of 3.')
    await page.press('Move Cedar up')
    // It cannot go further up: the way down is next.
    expect(page.focused()).toBe('Move Cedar down')
    expect(page.told()).toBe('Cedar is now number 1 of 3.')
    for (const label of ['Move Cedar up', 'Move Birch down'])
      expect(page.wrapper.get(`[aria-label="${label}"]`).attributes('disabled')).toBeDefined()
  })

  it('MK-2 go when they are removed, and the focus finds the next, at last the search', async () => {
    const page = await open(['Apple', 'Birch'])
    await page.press('Remove Birch')
    expect(page.names()).toEqual(['Apple'])
    expect(page.focused()).toBe('Remove Apple')
    expect(page.told()).toBe('Birch was removed. 1 is left.')
    await page.press('Remove Apple')
    expect(document.activeElement).toBe(page.box().element)
    expect(page.told()).toBe('Apple was removed. Nothing is left.')
  })

  it('MK-2 are dragged to another place, and stand as before when they are let go elsewhere', async () => {
    const page = await open(['Apple', 'Birch', 'Cedar'])
    const grip = (index: number) => page.wrapper.findAll('[data-grip]')[index]!
    const row = (index: number) => page.wrapper.findAll('ol > li')[index]!
    await grip(0).trigger('dragstart')
    await row(2).trigger('dragover', { clientY: 1 })
    expect(page.names()).toEqual(['Birch', 'Cedar', 'Apple'])
    await grip(2).trigger('dragend')
    expect(page.names()).toEqual(['Apple', 'Birch', 'Cedar'])
    await grip(0).trigger('dragstart')
    await row(1).trigger('dragover', { clientY: 1 })
    await row(1).trigger('drop')
    await grip(1).trigger('dragend')
    expect(page.names()).toEqual(['Birch', 'Apple', 'Cedar'])
    expect(page.told()).toBe('Apple is now number 2 of 3.')
  })

  it('MK-2 ON-7 say why buyers do not see them', async () => {
    const items = [
      { product: chosenProduct('Gone', { hiddenBecause: 'not_on_shelf' }) },
      { product: chosenProduct('Brook', { hiddenBecause: 'vendor_suspended' }) },
    ]
    const { wrapper } = await openPage(ProductChoice, {
      props: {
        modelValue: items,
        name: 'productIds',
        nameAt: String,
        errorOf: () => undefined,
        limit,
        label: 'Add a product',
        make: () => items[0],
      },
    })
    const rows = wrapper.findAll('ol > li').map((row) => row.text())
    expect(rows[0]).toContain('Hidden: not on the shelf')
    expect(rows[1]).toContain('Hidden: its vendor is suspended')
    expect(wrapper.find('a[href="/products/gone"]').exists()).toBe(false)
  })

  it('MK-2 say in their row what the server does not take of them', async () => {
    const { wrapper } = await open(['Apple', 'Birch'], { 'productIds/1': 'Not on the shelf.' })
    expect(wrapper.findAll('ol > li').map((row) => row.text().includes('Not on'))).toEqual([
      false,
      true,
    ])
  })
})

describe('MK-2 finding a product to show', () => {
  const items = [productCard('Apple'), productCard('Birch'), productCard('Cedar')]

  it('MK-2 is worked by keys: what is chosen already is passed over, the field stays for the next', async () => {
    server.answer(shelf, { items })
    const page = await open(['Apple'])
    page.box().element.focus()
    await seek(page, 'tree')
    expect(server.asked.at(-1)?.query).toEqual({ q: 'tree', limit: 8 })
    expect(page.wrapper.text()).toContain('3 products found')
    expect(page.box().attributes('aria-expanded')).toBe('true')
    expect(page.options()[0]!.attributes('aria-disabled')).toBe('true')
    expect(page.options()[1]!.attributes('aria-selected')).toBe('true')
    await key(page, 'ArrowDown')
    expect(page.box().attributes('aria-activedescendant')).toBe(page.options()[2]!.attributes('id'))
    await key(page, 'ArrowDown')
    expect(page.options()[1]!.attributes('aria-selected')).toBe('true')
    await key(page, 'ArrowUp')
    await key(page, 'Enter')
    expect(page.names()).toEqual(['Apple', 'Cedar'])
    expect(page.told()).toBe('Cedar was added as number 2.')
    expect(page.box().element.value).toBe('')
    expect(document.activeElement).toBe(page.box().element)
  })

  it('MK-2 is closed by Escape and worked by the pointer', async () => {
    server.answer(shelf, { items })
    const page = await open([])
    await seek(page, 'tree')
    await key(page, 'Escape')
    expect(page.box().attributes('aria-expanded')).toBe('false')
    await key(page, 'ArrowDown')
    await page.options()[1]!.trigger('click')
    expect(page.names()).toEqual(['Birch'])
  })

  it('MK-2 says that nothing was found, and what went wrong', async () => {
    server.answer(shelf, { items: [] })
    const page = await open([])
    await seek(page, 'qwertz')
    expect(page.wrapper.text()).toContain('No product on the shelf fits')
    server.answer(shelf, refusal(500, 'internal-error'))
    await seek(page, 'other')
    expect(page.wrapper.text()).toContain('Something went wrong on our side')
  })

  it('MK-2 tells how many there may be, and takes no more', async () => {
    server.answer(shelf, { items })
    const page = await open(['One', 'Two', 'Three'])
    expect(page.wrapper.text()).toContain('3 of 4 are chosen')
    await seek(page, 'tree')
    await key(page, 'Enter')
    expect(page.names()).toHaveLength(limit)
    expect(page.wrapper.text()).toContain('All 4 places are taken')
    await seek(page, 'tree')
    await key(page, 'Enter')
    expect(page.names()).toHaveLength(limit)
    expect(page.box().attributes('readonly')).toBeDefined()
  })
})
