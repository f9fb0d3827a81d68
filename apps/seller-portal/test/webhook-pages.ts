import { flushPromises, mount } from '@vue/test-utils'
import type { Mock } from 'vitest'
import type { Component } from 'vue'
import { useSession } from '../src/session/session.store.ts'
import { appPlugins } from './mount-page.ts'

const at = '2026-11-24T01:00:00Z'
/** An endpoint to which events are sent. */
export const sending = {
  id: 'e1',
  vendorId: 'w1',
  url: 'https://hooks.example.com/emporium',
  description: 'CRM',
  eventTypes: null,
  status: 'enabled',
  stop: null,
  failingSince: null as string | null,
  formerSecretUntil: null,
  createdAt: at,
  revision: 3,
  actions: ['disable'],
}
/** One that said that it is gone. */
export const stopped = {
  ...sending,
  id: 'e2',
  url: 'https://old.example.com/',
  eventTypes: ['review.posted'],
  status: 'disabled',
  stop: 'gone',
  actions: ['enable'],
}
/** What there is to hear. */
export const types = [
  { type: 'review.posted', meaning: 'A verified buyer rated.', subject: 'review', data: {} },
  { type: 'product.listed', meaning: 'It is on the shelf.', subject: 'product', data: {} },
  { type: 'review.edited', meaning: 'A buyer changed it.', subject: 'review', data: {} },
]
/** A try that was refused. */
export const attempt = { at, durationMs: 12, outcome: 'answered', statusCode: 500, answer: 'Oh no' }
/** A trial event that was not tried yet. */
export const delivery = {
  id: 'd1',
  endpointId: 'e1',
  eventId: 'v1',
  eventType: 'webhook.ping',
  status: 'waiting',
  tries: 0,
  nextTryAt: at as string | null,
  createdAt: at,
  event: {},
  attempts: [] as object[],
  actions: [],
}

/** A page of the webhooks of Ternworks, as somebody of its team sees it. */
export async function shownEndpoints(
  get: Mock,
  page: Component,
  {
    role = 'owner',
    endpoints = [sending, stopped] as (typeof sending | typeof stopped)[],
    id = undefined as string | undefined,
  } = {},
) {
  get.mockImplementation(async (path: string, options) => {
    if (path === '/api/v1/event-types') return { data: { items: types } }
    if (path === '/api/v1/webhook-endpoints') return { data: { items: endpoints } }
    if (path === '/api/v1/webhook-endpoints/{id}')
      return { data: endpoints.find((one) => one.id === options.params.path.id) }
    if (path === '/api/v1/webhook-deliveries/{id}') return { data: delivery }
    return { data: { items: [], nextCursor: null } }
  })
  const { plugins, router } = appPlugins()
  useSession().me = {
    id: 'a1',
    memberships: [{ vendorId: 'w1', vendorName: 'Ternworks', role }],
  } as never
  const props = id ? { id } : {}
  const wrapper = mount(page, { props, attachTo: document.body, global: { plugins } })
  await flushPromises()
  return { wrapper, router }
}

/** The dialog that is open. */
export const dialog = () => document.querySelector('[role="dialog"]')

/** Presses the last button that says so, on the page or within a part of it. */
export async function press(words: string, within: ParentNode | null = document): Promise<void> {
  const found = [...(within?.querySelectorAll('button') ?? [])].findLast((one) =>
    one.textContent.includes(words),
  )
  if (!found) throw new Error(`no button says ${words}`)
  found.click()
  await flushPromises()
}
