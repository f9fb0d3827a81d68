import type { ChangeRequestDetailView } from '@emporium/api-client'
import { liveKey, type LiveNews } from '@emporium/ui'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, provide, type Component } from 'vue'
import { RouterView } from 'vue-router'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import BootScriptPanel from '../cases/BootScriptPanel.vue'
import CaseConversation from '../cases/CaseConversation.vue'
import RequestPage from './RequestPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const at = '2026-11-24T08:00:00.000Z'
const request = (said: Partial<ChangeRequestDetailView> = {}): ChangeRequestDetailView => ({
  id: 'x1',
  kind: 'remove_product',
  status: 'open',
  productId: 'p1',
  productName: 'Tern Proxy',
  versionId: null,
  versionNumber: null,
  vendorId: 'v1',
  vendorName: 'Larch',
  requestedByName: 'Ada',
  reason: 'It has a hole.',
  regionIds: [],
  support: null,
  wantedDate: null,
  answer: null,
  createdAt: at,
  updatedAt: at,
  decidedAt: null,
  carriedOutAt: null,
  actions: ['withdraw', 'write'],
  effect: { leavesShelf: true, subscribers: 0, versionsLeft: 0 },
  messages: [],
  proposal: [],
  ...said,
})
const reviewed = {
  id: 'c1',
  actions: ['postMessage', 'uploadBootScript'],
  messages: [],
  previousRounds: [],
  checks: { findings: [] },
  bootScript: { script: '#!/bin/sh', isRunning: false, finishedAt: null },
  earlierScripts: [],
}
const isAsked = () => document.body.textContent.includes('Leave without saving?')

/** A page behind a route of its own, with a live source that tells what the test says. */
async function open(page: Component, props: Record<string, unknown>) {
  const listeners = new Set<(news: LiveNews) => void>()
  const source = {
    isConnected: () => true,
    subscribe(listener: (news: LiveNews) => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  const mounted = mountPage(
    defineComponent({
      setup() {
        provide(liveKey, source)
        return () => h(RouterView)
      },
    }),
  )
  mounted.router.addRoute({ path: '/work', component: page, props })
  await mounted.router.push('/work')
  await flushPromises()
  const leave = async () => {
    void mounted.router.push('/products')
    await flushPromises()
    return mounted.router.currentRoute.value.path
  }
  const tell = (news: LiveNews) => listeners.forEach((listener) => listener(news))
  return { ...mounted, leave, tell }
}

describe('the page of a request', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    calls.get.mockResolvedValue({ data: request() })
  })
  afterEach(() => {
    document.body.innerHTML = ''
  })

  it('IM-11 shows the end of support as it was and as it is to be', async () => {
    const support = { before: '2099-06-30', after: null }
    calls.get.mockResolvedValue({ data: request({ kind: 'change_support', support }) })
    const { wrapper } = await open(RequestPage, { id: 'x1' })
    expect(wrapper.get('del').text()).toBe('Jun 30, 2099')
    expect(wrapper.get('ins').text()).toBe('No end announced')
  })

  it('SP-5 IM-11 shows at once what operations wrote, and keeps what is being written', async () => {
    const { wrapper, tell } = await open(RequestPage, { id: 'x1' })
    await wrapper.get('textarea').setValue('Half written')
    const message = { id: 'm1', side: 'staff' as const, author: 'Ops', isMine: false, at }
    calls.get.mockResolvedValue({
      data: request({ messages: [{ ...message, text: 'Which version?' }] }),
    })
    tell({ type: 'changed', subject: 'change-request', id: 'other' })
    await flushPromises()
    expect(wrapper.text()).not.toContain('Which version?')
    tell({ type: 'changed', subject: 'change-request', id: 'x1' })
    await flushPromises()
    expect(wrapper.text()).toContain('Which version?')
    expect(wrapper.get('textarea').element.value).toBe('Half written')
  })

  it.each<[string, Component, Record<string, unknown>]>([
    ['IM-11 an answer about a request', RequestPage, { id: 'x1' }],
    ['RV-7 an answer to the reviewer', CaseConversation, { found: reviewed }],
    ['RV-2 a boot script', BootScriptPanel, { found: reviewed }],
  ])('%s is not lost by leaving without a word', async (_, page, props) => {
    const untouched = await open(page, props)
    expect(await untouched.leave()).toBe('/products')
    untouched.wrapper.unmount()
    const { wrapper, leave } = await open(page, props)
    await wrapper.get('textarea').setValue('Half written')
    expect(await leave()).toBe('/work')
    expect(isAsked()).toBe(true)
  })
})
