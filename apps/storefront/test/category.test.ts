import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CategoryPage from '../src/categories/CategoryPage.vue'
import { card, mountPage, pretendApi } from './mount-page.ts'

const product = (n: number) => ({ ...card, id: `p${n}`, slug: `p${n}`, name: `Product ${n}` })

/** A category with this many products, of which the first three are rated and the last ones new. */
function shelf(total: number) {
  const all = Array.from({ length: total }, (_none, index) => product(index + 1))
  return pretendApi({
    'GET /api/v1/storefront/products': ({ query }) => {
      const ordered = query['sort'] === 'newest' ? all.toReversed() : all
      const facets = { subCategory: [{ value: 'backup', count: 2 }], type: [], category: [] }
      return {
        body: {
          items: ordered.slice(0, Number(query['limit'] ?? 20)),
          total,
          nextCursor: null,
          facets: { ...facets, os: [], region: [] },
        },
      }
    },
  })
}
async function open(at: string, total: number) {
  const page = await mountPage(CategoryPage, { at, api: shelf(total) })
  await flushPromises()
  const namesIn = (part: string) =>
    page.wrapper.findAll(`[aria-labelledby=${part}] h3`).map((one) => one.text())
  return { ...page, namesIn }
}

describe('ST-1 a category page', () => {
  it('ST-1 shows best and newest, each product once, when there is more than can be seen at once', async () => {
    const { namesIn, wrapper } = await open('/categories/operations', 12)
    expect(namesIn('best')).toEqual(['Product 1', 'Product 2', 'Product 3'])
    expect(namesIn('newest')).toEqual(['Product 12', 'Product 11', 'Product 10'])
    expect(namesIn('list')).toHaveLength(12)
    expect(wrapper.get('nav[aria-label="Sub-category"]').text()).toBe('Storage and backup2')
  })

  it('ST-1 shows the list alone when it is short', async () => {
    const { namesIn } = await open('/categories/operations', 4)
    expect([namesIn('best'), namesIn('newest'), namesIn('list').length]).toEqual([[], [], 4])
  })

  it('ST-1 says when nothing is in it, and keeps the order in the address', async () => {
    const empty = await open('/categories/security/firewall', 0)
    expect(empty.wrapper.text()).toContain('Nothing is on the shelf here yet')
    const { wrapper, router, asked } = await open('/categories/operations/backup', 2)
    await wrapper.get('select').setValue('rating')
    await flushPromises()
    expect(router.currentRoute.value.fullPath).toBe('/categories/operations/backup?sort=rating')
    expect(asked.at(-1)?.query).toMatchObject({
      category: 'operations',
      subCategory: 'backup',
      sort: 'rating',
    })
  })

  it('ST-1 has no page for a category that there is not', async () => {
    const { wrapper } = await open('/categories/nothing', 3)
    expect(wrapper.text()).toContain('There is nothing here')
  })
})
