import { ApiProblem } from '@emporium/api-client'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { appPlugins } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import { useSession } from '../session/session.store.ts'
import { nearnessOf } from './program-end.ts'
import ProgramsPage from './ProgramsPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), delete: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post, DELETE: calls.delete },
}))

const at = '2026-11-24T01:00:00Z'
const crm = {
  id: 'c1',
  vendorId: 'w1',
  name: 'CRM',
  scopes: ['orders:read', 'events:read'],
  createdAt: at,
  usedAt: null,
  expiresAt: null,
  formerSecretUntil: null,
}
const ended = { ...crm, id: 'c2', name: 'Old export', usedAt: at, expiresAt: at }

async function shown({ role = 'owner', programs = [crm, ended] as object[] } = {}) {
  calls.get.mockResolvedValue({ data: { items: programs } })
  const { plugins } = appPlugins()
  useSession().me = {
    id: 'a1',
    memberships: [{ vendorId: 'w1', vendorName: 'Ternworks', role }],
  } as never
  const wrapper = mount(ProgramsPage, { attachTo: document.body, global: { plugins } })
  await flushPromises()
  return wrapper
}
const dialog = () => document.querySelector('[role="dialog"]')
async function press(words: string, within: ParentNode | null = document) {
  const found = [...(within?.querySelectorAll('button, [role="menuitem"]') ?? [])].findLast((one) =>
    one.textContent.includes(words),
  ) as HTMLElement | undefined
  if (!found) throw new Error(`nothing says ${words}`)
  found.click()
  await flushPromises()
}
async function write(selector: string, text: string) {
  const field = dialog()?.querySelector<HTMLInputElement>(selector)
  if (!field) throw new Error(`no ${selector}`)
  field.value = text
  field.dispatchEvent(new Event('input'))
  await flushPromises()
}
async function tick(value: string) {
  dialog()?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click()
  await flushPromises()
}
async function choose(name: string, verb: string) {
  const button = document.querySelector<HTMLElement>(`button[aria-label="Actions for ${name}"]`)
  button?.focus()
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await expect.poll(() => document.querySelector('[role="menu"]')).not.toBeNull()
  await press(verb, document.querySelector('[role="menu"]'))
  await expect.poll(dialog).not.toBeNull()
}

describe('The programs of a company', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('PA-1 says of each what it may do, whether it was ever used, and when it ends', async () => {
    const page = await shown()
    const [, first, second] = page.findAll('[role="row"]').map((row) => row.text())
    expect(first).toContain('Read transactions')
    expect(first).toContain('Never')
    expect(second).toContain('Ended')
    expect(page.text()).toContain('curl --user c1 --data grant_type=client_credentials')
    expect(page.text()).toContain(`${window.location.origin}/oauth/token`)
  })

  it('PA-1 tells who has none what programs are for', async () => {
    const page = await shown({ programs: [] })
    expect(page.text()).toContain('No programs yet')
    expect(page.text()).toContain('without anybody signing in')
  })

  it('ON-10 PA-1 is for owners; nothing is asked for others', async () => {
    const page = await shown({ role: 'publisher' })
    expect(page.text()).toContain('This is for owners')
    expect(calls.get).not.toHaveBeenCalled()
    expect(page.text()).not.toContain('Make a program')
  })

  it('PA-1 makes a program and shows its secret once, until it is said to be stored', async () => {
    const page = await shown()
    await press('Make a program')
    await press('Make a program', dialog())
    expect(dialog()?.textContent).toContain('Choose at least one thing')
    expect(calls.post).not.toHaveBeenCalled()
    await write('#field-name', ' Billing export ')
    await tick('orders:read')
    await tick('90')
    calls.post.mockResolvedValue({
      data: { ...crm, id: 'c3', name: 'Billing export', clientSecret: 'emp_shown-once' },
    })
    await press('Make a program', dialog())
    expect(calls.post).toHaveBeenCalledExactlyOnceWith('/api/v1/api-clients', {
      body: {
        vendorId: 'w1',
        name: 'Billing export',
        scopes: ['orders:read'],
        expiresInDays: 90,
      },
    })
    await expect.poll(() => dialog()?.textContent).toContain('emp_shown-once')
    expect(dialog()?.textContent).toContain('curl --user c3')
    const escape = { key: 'Escape', bubbles: true, cancelable: true }
    document.dispatchEvent(new KeyboardEvent('keydown', escape))
    await flushPromises()
    expect(dialog()?.textContent).toContain('emp_shown-once')
    await press('I have stored it', dialog())
    await expect.poll(() => document.body.textContent).not.toContain('emp_shown-once')
    expect(page.text()).toContain('CRM')
  })

  it('PA-1 says nothing of an end for a program that has none', async () => {
    await shown()
    await press('Make a program')
    await write('#field-name', 'CRM')
    await tick('events:read')
    await tick('never')
    calls.post.mockResolvedValue({ data: { ...crm, clientSecret: 'emp_x' } })
    await press('Make a program', dialog())
    expect(calls.post.mock.calls[0]?.[1].body).not.toHaveProperty('expiresInDays')
  })

  it('PA-1 tells that there are too many programs', async () => {
    await shown()
    await press('Make a program')
    await write('#field-name', 'One more')
    await tick('events:read')
    calls.post.mockRejectedValue(
      new ApiProblem({ type: '/problems/too-many-api-clients', title: 'Too many', status: 422 }),
    )
    await press('Make a program', dialog())
    await expect
      .poll(() => dialog()?.querySelector('[role="alert"]')?.textContent)
      .toContain('Revoke a program')
  })

  it('PA-1 replaces a secret with the overlap that is chosen, and says until when the old one is good', async () => {
    await shown()
    await choose('CRM', 'Replace secret')
    await tick('168')
    calls.post.mockResolvedValue({
      data: { ...crm, clientSecret: 'emp_new', formerSecretUntil: '2026-12-01T01:00:00Z' },
    })
    await press('Replace secret', dialog())
    expect(calls.post).toHaveBeenCalledExactlyOnceWith('/api/v1/api-clients/{id}/rotate-secret', {
      params: { path: { id: 'c1' } },
      body: { overlapHours: 168 },
    })
    await expect.poll(() => dialog()?.textContent).toContain('emp_new')
    expect(dialog()?.textContent).toContain('The old secret is good until')
  })

  it('PA-1 revokes a program after a question that names it', async () => {
    await shown()
    await choose('Old export', 'Revoke')
    expect(dialog()?.textContent).toContain('Revoke Old export?')
    expect(calls.delete).not.toHaveBeenCalled()
    calls.delete.mockResolvedValue({})
    await press('Revoke', dialog())
    expect(calls.delete).toHaveBeenCalledExactlyOnceWith('/api/v1/api-clients/{id}', {
      params: { path: { id: 'c2' } },
    })
    await expect.poll(dialog).toBeNull()
  })
})

describe('The end of a program', () => {
  const now = new Date('2026-11-24T01:00:00Z')
  it.each([
    [null, 'never'],
    ['2026-12-08T01:00:01Z', 'later'],
    ['2026-12-08T01:00:00Z', 'soon'],
    ['2026-11-24T01:00:01Z', 'soon'],
    ['2026-11-24T01:00:00Z', 'over'],
  ])('PA-1 is marked in good time: %s is %s', (expiresAt, nearness) => {
    expect(nearnessOf(expiresAt, now)).toBe(nearness)
  })
})
