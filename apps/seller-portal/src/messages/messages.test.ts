import { ApiProblem, unreachable } from '@emporium/api-client'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import { appPlugins } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import { useSession } from '../session/session.store.ts'
import AnnouncePage from './AnnouncePage.vue'
import ConversationPage from './ConversationPage.vue'
import MessagesPage from './MessagesPage.vue'
import WritePage from './WritePage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const at = '2026-11-24T01:00:00Z'
const summary = {
  id: 'c1',
  side: 'seller',
  vendorId: 'w1',
  vendorName: 'Ternworks',
  buyerId: 'b-7f3kq9mzt2',
  productId: 'p1',
  productName: 'Tern Proxy',
  productSlug: 'tern-proxy',
  subject: 'Your server',
  begunAt: at,
  lastMessageAt: at,
  waitsFor: 'seller',
}
const conversation = (canWrite: boolean) => ({
  ...summary,
  isUnread: false,
  canWrite,
  messages: [
    { id: 'm1', side: 'seller', author: 'Ada', text: 'Update.', withdrawnReason: null, at },
    { id: 'm2', side: 'buyer', author: null, text: 'Why?', withdrawnReason: null, at },
  ],
})
const announcement = {
  id: 'a1',
  vendorId: 'w1',
  productId: 'p1',
  productName: 'Tern Proxy',
  versionNumber: null,
  kind: 'news',
  subject: 'Hello',
  text: 'A word.',
  author: 'Ada',
  sentAt: at,
  delivered: 12,
  withheld: 1,
  withdrawn: { at, reason: 'Advertising.' },
}
const audiences = {
  products: [{ id: 'p1', name: 'Tern Proxy' }],
  versions: [{ id: 'v1', versionNumber: 'V1.0' }],
}

async function shown(
  page: Component,
  options: { query?: string; role?: string; props?: object; canWrite?: boolean } = {},
) {
  const { query = '', role = 'owner', props = {}, canWrite = true } = options
  calls.get.mockImplementation(async (path: string) => {
    if (path === '/api/v1/announcements/audiences') return { data: audiences }
    if (path === '/api/v1/announcements/reach') return { data: { reached: 12, withheld: 3 } }
    if (path === '/api/v1/announcements')
      return { data: { items: [announcement], nextCursor: null } }
    if (path === '/api/v1/conversations/{id}') return { data: conversation(canWrite) }
    return { data: { items: [summary], nextCursor: null } }
  })
  calls.post.mockImplementation(async (path: string) => ({
    data: path === '/api/v1/announcements' ? announcement : conversation(true),
  }))
  const { plugins, router } = appPlugins()
  useSession().me = {
    id: 'a1',
    memberships: [{ vendorId: 'w1', vendorName: 'Ternworks', role }],
  } as never
  await router.push(`/messages${query}`)
  const wrapper = mount(page, {
    props: props as Record<string, unknown>,
    attachTo: document.body,
    global: { plugins },
  })
  await flushPromises()
  return { wrapper, router }
}
const asked = (path: string) =>
  calls.get.mock.calls.findLast(([of]) => of === path)?.[1].params.query
const dialog = () => document.querySelector('[role="dialog"]')
async function press(words: string, within: ParentNode | null = document) {
  const found = [...(within?.querySelectorAll('button') ?? [])].findLast((one) =>
    one.textContent.includes(words),
  )
  if (!found) throw new Error(`no button says ${words}`)
  found.click()
  await flushPromises()
}

describe('Messages to subscribers', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('SP-2 lists conversations by buyer ID, narrowed by the address', async () => {
    const { wrapper } = await shown(MessagesPage, { query: '?waits=seller&buyer=B-7f3kq9mzt2' })
    await expect.poll(() => wrapper.text()).toContain('b-7f3kq9mzt2')
    expect(asked('/api/v1/conversations')).toEqual({
      vendorId: 'w1',
      waitsFor: 'seller',
      buyerId: 'b-7f3kq9mzt2',
    })
  })

  it('SP-2 tells of announcements how many they reached, and what was withdrawn and why', async () => {
    const { wrapper } = await shown(MessagesPage, { query: '?view=announcements' })
    await expect.poll(() => wrapper.text()).toContain('Delivered to 12 subscribers')
    expect(wrapper.text()).toContain('1 does not wish to hear it')
    expect(wrapper.text()).toContain('Advertising.')
  })

  it('ON-10 SP-2 is for those who speak for the company', async () => {
    const { wrapper } = await shown(MessagesPage, { role: 'finance' })
    expect(wrapper.text()).toContain('Owners and Support')
    expect(calls.get).not.toHaveBeenCalled()
  })

  it('SP-2 announces after a preview and a question, and says how many it reaches', async () => {
    const { wrapper, router } = await shown(AnnouncePage)
    await wrapper.get('form').trigger('submit')
    expect(wrapper.find('#field-subject-error').exists()).toBe(true)
    expect(dialog()).toBeNull()
    await wrapper.get('#field-productId').setValue('p1')
    await wrapper.get('#field-versionId').setValue('v1')
    await wrapper.get('input[value="security_fix"]').setValue()
    await wrapper.get('#field-subject').setValue('Update now')
    await wrapper.get('#field-text').setValue('It mends a leak.')
    await expect.poll(() => wrapper.text()).toContain('Reaches 12 subscribers')
    expect(asked('/api/v1/announcements/reach')).toEqual({
      productId: 'p1',
      versionId: 'v1',
      kind: 'security_fix',
    })
    expect(wrapper.text()).toContain('3 do not wish to hear it')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(dialog()?.textContent).toContain('Send to 12 subscribers?')
    expect(calls.post).not.toHaveBeenCalled()
    await press('Send announcement', dialog())
    await expect.poll(() => router.currentRoute.value.query['view']).toBe('announcements')
    expect(calls.post).toHaveBeenCalledExactlyOnceWith('/api/v1/announcements', {
      body: {
        productId: 'p1',
        versionId: 'v1',
        kind: 'security_fix',
        subject: 'Update now',
        text: 'It mends a leak.',
      },
      headers: { 'idempotency-key': expect.any(String) },
    })
  })

  it('SP-2 writes to the buyer of an order, who is filled in', async () => {
    const { wrapper, router } = await shown(WritePage, { query: '?buyer=b-7f3kq9mzt2&product=p1' })
    await wrapper.get('#field-subject').setValue('Your server')
    await wrapper.get('#field-text').setValue('Update.')
    await wrapper.get('form').trigger('submit')
    await expect.poll(() => router.currentRoute.value.params['id']).toBe('c1')
    expect(calls.post.mock.calls[0]?.[1].body).toEqual({
      buyerId: 'b-7f3kq9mzt2',
      productId: 'p1',
      subject: 'Your server',
      text: 'Update.',
    })
  })

  it('SP-2 says the same with the same key when the answer was lost, and other words with another', async () => {
    const { wrapper } = await shown(ConversationPage, { props: { id: 'c1' } })
    await expect.poll(() => wrapper.text()).toContain('Buyer b-7f3kq9mzt2')
    calls.post.mockRejectedValue(new ApiProblem(unreachable))
    const keys: string[] = []
    for (const words of ['Once.', 'Once.', 'Twice.']) {
      await wrapper.get('#field-text').setValue(words)
      await wrapper.get('form').trigger('submit')
      await flushPromises()
      keys.push(calls.post.mock.lastCall?.[1].headers['idempotency-key'])
    }
    expect(keys[0]).toBe(keys[1])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('SP-2 says that a buyer cannot be written to any more', async () => {
    const { wrapper } = await shown(ConversationPage, { props: { id: 'c1' }, canWrite: false })
    await expect.poll(() => wrapper.text()).toContain('You cannot write here now')
    expect(wrapper.find('form').exists()).toBe(false)
  })
})
