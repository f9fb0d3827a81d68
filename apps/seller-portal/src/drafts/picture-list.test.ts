import type { ProductFileView } from '@emporium/api-client'
import { limits } from '@emporium/domain'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import PictureList from './PictureList.vue'

const put = vi.fn<(file: File) => Promise<Partial<ProductFileView>>>()
type Picture = { fileId: string; alt: string }

function mounted(
  saved: Picture[],
  errorOf: (name: string) => string | undefined = () => undefined,
) {
  const said: Picture[][] = [saved]
  const known = saved.map(({ fileId }) => ({ fileId, url: `/api/v1/files/${fileId}` }))
  const { wrapper } = mountPage(PictureList, {
    place: 'pictures',
    files: { known, put },
    errorOf,
    modelValue: saved,
    'onUpdate:modelValue': async (value: Picture[]) => {
      said.push(value)
      await wrapper.setProps({ modelValue: value })
    },
  })
  const press = async (label: string) => {
    wrapper.get<HTMLElement>(`button[aria-label="${label}"]`).element.focus()
    await wrapper.get(`button[aria-label="${label}"]`).trigger('click')
    await flushPromises()
  }
  const focused = () => document.activeElement?.getAttribute('aria-label')
  return { wrapper, press, focused, last: () => said.at(-1) }
}
const some = (count: number): Picture[] =>
  Array.from({ length: count }, (_one, at) => ({ fileId: `f${at}`, alt: `Picture of ${at}` }))

describe('ST-1 the pictures of a draft', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('ST-1 are sent one by one, and then told of what they show', async () => {
    put.mockResolvedValue({ fileId: 'new', url: '/api/v1/files/new' })
    const { wrapper, last } = mounted(some(1))
    const input = wrapper.get('input[type="file"]')
    const file = new File(['x'], 'search.webp', { type: 'image/webp' })
    Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
    await input.trigger('change')
    await flushPromises()
    expect(last()).toEqual([...some(1), { fileId: 'new', alt: '' }])
    const text = wrapper.get('#field-pictures-1-alt')
    expect(document.activeElement).toBe(text.element)
    await text.setValue('A search')
    expect(last()?.[1]).toEqual({ fileId: 'new', alt: 'A search' })
    expect(wrapper.findAll('li img')[1]?.attributes('src')).toBe('/api/v1/files/new')
  })

  it('ST-1 are put in order by keys; the focus goes with the picture, and its place is said', async () => {
    const { wrapper, press, focused, last } = mounted(some(3))
    await press('Move picture 3 up')
    expect(last()?.map(({ fileId }) => fileId)).toEqual(['f0', 'f2', 'f1'])
    expect(focused()).toBe('Move picture 2 up')
    await press('Move picture 2 up')
    expect(last()?.map(({ fileId }) => fileId)).toEqual(['f2', 'f0', 'f1'])
    // It cannot go further up: the way down is next.
    expect(focused()).toBe('Move picture 1 down')
    expect(wrapper.get('[role="status"]').text()).toBe('The picture is now number 1 of 3.')
    expect(wrapper.get('[aria-label="Move picture 1 up"]').attributes('disabled')).toBeDefined()
    expect(wrapper.get('[aria-label="Move picture 3 down"]').attributes('disabled')).toBeDefined()
  })

  it('ST-1 go when they are removed, and the focus finds the next', async () => {
    const { wrapper, press, last } = mounted(some(2))
    await press('Remove picture 1')
    expect(last()).toEqual([some(2)[1]])
    expect(document.activeElement?.id).toBe('field-pictures-0-alt')
    await press('Remove picture 1')
    expect(last()).toEqual([])
    expect(document.activeElement).toBe(wrapper.get('input[type="file"]').element)
  })

  it('ST-1 are eight at most', () => {
    const most = mounted(some(limits.pictures))
    expect(most.wrapper.find('input[type="file"]').exists()).toBe(false)
    const fewer = mounted(some(limits.pictures - 1))
    expect(fewer.wrapper.find('input[type="file"]').exists()).toBe(true)
  })

  it('ST-1 show what is wrong with a text or a file in its row', () => {
    const wrong: Record<string, string> = {
      'pictures/0/alt': 'Say what it shows.',
      'pictures/1/fileId': 'No picture of this product.',
    }
    const { wrapper } = mounted(some(2), (name) => wrong[name])
    const rows = wrapper.findAll('li').map((row) => row.text())
    expect(rows).toEqual(Object.values(wrong).map((text) => expect.stringContaining(text)))
  })
})
