import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { ListingView, type ListingFacts } from '../src/index.ts'
import { mountPart } from './mount-part.ts'

const pictures = ['Search', 'Alerts', 'Tail'].map((alt, at) => ({
  alt,
  url: `/api/v1/files/${at}`,
  pixels: { width: 1_600, height: 1_000 },
}))
const listing: ListingFacts = { type: 'saas', name: 'Harbor', vendorName: 'Larch', pictures }
const shown = () => document.querySelector<HTMLImageElement>('[role="dialog"] img')
const press = async (key: string) => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await flushPromises()
}
async function opened(at: number, all = pictures) {
  const wrapper = mountPart(ListingView, { listing: { ...listing, pictures: all } })
  const link = wrapper.findAll<HTMLElement>('[aria-haspopup="dialog"]')[at]!
  link.element.focus()
  await link.trigger('click')
  await expect.poll(shown).not.toBeNull()
  return { wrapper, link: link.element }
}

describe('ST-1 the pictures of a product', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('ST-1 stand in a row that keeps their place, in words too, each a link without script', () => {
    const wrapper = mountPart(ListingView, { listing })
    const row = wrapper.get('[aria-label="Pictures"]')
    const images = row.findAll('img').map((image) => image.attributes())
    expect(images).toMatchObject(
      pictures.map(({ alt, url }) => ({
        alt,
        src: url,
        width: '1600',
        height: '1000',
        loading: 'lazy',
      })),
    )
    const links = row.findAll('a').map((link) => link.attributes('href'))
    expect(links).toEqual(pictures.map(({ url }) => url))
  })

  it('ST-1 come before the box that sells it, where one is above the other', () => {
    const slots = { aside: 'Buy here' }
    const wrapper = mountPart(ListingView, { listing }, slots)
    const row = wrapper.get('[aria-label="Pictures"]').element
    const place = row.compareDocumentPosition(wrapper.get('aside').element)
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('ST-1 have no place on the page of a product without any, and a name before they have words', () => {
    const none = mountPart(ListingView, { listing: { ...listing, pictures: [] } })
    expect(none.find('[aria-label="Pictures"]').exists()).toBe(false)
    const mute = [{ ...pictures[0]!, alt: '', pixels: null }]
    const draft = mountPart(ListingView, { listing: { ...listing, pictures: mute } })
    expect(draft.get('img').attributes('alt')).toBe('Picture 1')
  })

  it('ST-1 are looked at large, one after the other by arrow keys and buttons, around the ends', async () => {
    await opened(1)
    const dialog = document.querySelector('[role="dialog"]')!
    expect(dialog.textContent).toContain('Picture 2 of 3')
    await press('ArrowRight')
    expect(shown()?.alt).toBe('Tail')
    await press('ArrowRight')
    expect(shown()?.alt).toBe('Search')
    await press('ArrowLeft')
    expect(shown()?.alt).toBe('Tail')
    dialog.querySelector<HTMLElement>('[aria-label="Previous picture"]')!.click()
    await flushPromises()
    expect(shown()?.alt).toBe('Alerts')
  })

  it('ST-1 give the focus back where it was when they are closed', async () => {
    const { link } = await opened(2)
    await press('Escape')
    await expect.poll(shown).toBeNull()
    await expect.poll(() => document.activeElement).toBe(link)
  })

  it('ST-1 have no way to others when there is one alone', async () => {
    await opened(0, pictures.slice(0, 1))
    expect(document.querySelector('[role="dialog"]')!.textContent).not.toContain('of 1')
  })
})
