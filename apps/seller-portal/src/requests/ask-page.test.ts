import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { RouterView } from 'vue-router'
import { mountPage } from '../../test/mount-page.ts'
import { draftVersion, imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import NewVersionPage from '../versions/NewVersionPage.vue'
import AskPage from './AskPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const isAsked = () => document.body.textContent.includes('Leave without saving?')

/** A page behind a route of its own, so that it can be left. */
async function open(component: typeof AskPage | typeof NewVersionPage) {
  const mounted = mountPage({ render: () => h(RouterView) }, {})
  mounted.router.addRoute({ path: '/work', component, props: { id: 'p1' } })
  await mounted.router.push('/work')
  await flushPromises()
  const leave = async () => {
    void mounted.router.push('/products')
    await flushPromises()
    return mounted.router.currentRoute.value.path
  }
  return { ...mounted, leave }
}

describe('what is written about a product is not lost by leaving', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    calls.get.mockResolvedValue({ data: imageProduct() })
  })
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it.each([
    ['IM-11 a request', AskPage, '[id$="reason"]'],
    ['IM-10 a new version', NewVersionPage, '[id$="releaseNote"]'],
  ])(
    '%s is left at once while nothing is written, and asks before words are lost',
    async (_, page, field) => {
      const untouched = await open(page)
      expect(await untouched.leave()).toBe('/products')
      untouched.wrapper.unmount()
      const { wrapper, leave } = await open(page)
      await wrapper.get(field).setValue('Half written')
      expect(await leave()).toBe('/work')
      expect(isAsked()).toBe(true)
    },
  )

  it('IM-11 a request that lacks something says what, and goes there', async () => {
    const { wrapper } = await open(AskPage)
    wrapper.get<HTMLElement>('button[type="submit"]').element.focus()
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(document.activeElement?.id).toBe('field-versionId')
    expect(wrapper.findAll('[id$="-error"]').map((error) => error.attributes('id'))).toEqual([
      'field-versionId-error',
      'field-reason-error',
    ])
    expect(calls.post).not.toHaveBeenCalled()
  })

  it('IM-10 a version that lacks something says what, and goes there', async () => {
    const { wrapper } = await open(NewVersionPage)
    const save = wrapper.findAll('button').find((button) => button.text().startsWith('Save'))
    await new Promise((resolve) => setTimeout(resolve, 2)) // Vue ignores presses in the millisecond of mounting
    await save!.trigger('click')
    await flushPromises()
    expect(document.activeElement?.id).toBe('field-versionNumber')
    expect(wrapper.get('#field-imageId-error').text()).toContain('then choose one')
    for (const name of ['releaseNote', 'hasBootScript'])
      expect(wrapper.find(`#field-${name}-error`).exists()).toBe(true)
    expect(calls.post).not.toHaveBeenCalled()
  })

  it('IM-11 another support date is asked for beside the one that was promised', async () => {
    const supportedUntil = '2099-06-30'
    const version = draftVersion({ status: 'listed', versionNumber: 'V1.0', supportedUntil })
    calls.get.mockResolvedValue({ data: imageProduct({ versions: [version] }) })
    calls.post.mockResolvedValue({ data: { id: 'x1' } })
    const { wrapper, router } = await open(AskPage)
    await wrapper.get('input[type="radio"][value="change_support"]').setValue()
    await wrapper.get('select').setValue('v1')
    expect(wrapper.get('#field-supportedUntil-hint').text()).toContain('Jun 30, 2099')
    const sooner = 'This ends sooner than subscribers were told.'
    await wrapper.get('#field-supportedUntil').setValue('2099-12-31')
    expect(wrapper.text()).not.toContain(sooner)
    await wrapper.get('#field-supportedUntil').setValue('2098-12-31')
    expect(wrapper.text()).toContain(sooner)
    await wrapper.get('[id$="reason"]').setValue('The library beneath it ends.')
    await wrapper.get('form').trigger('submit')
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('change-request'))
    expect(calls.post.mock.calls[0]?.[1]).toMatchObject({
      body: { kind: 'change_support', versionId: 'v1', supportedUntil: '2098-12-31' },
    })
  })

  it('IM-11 a request that was sent is no reason to ask', async () => {
    calls.post.mockResolvedValue({ data: { id: 'x1' } })
    const { wrapper, router } = await open(AskPage)
    await wrapper.get('input[type="radio"][value="remove_product"]').setValue()
    await wrapper.get('[id$="reason"]').setValue('It is replaced.')
    await wrapper.get('form').trigger('submit')
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('change-request'))
    expect(isAsked()).toBe(false)
  })
})
