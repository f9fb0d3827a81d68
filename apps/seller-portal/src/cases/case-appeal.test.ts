import type { ReviewCaseView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import CaseAppeal from './CaseAppeal.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const appeal = {
  status: 'open',
  text: 'It does say so.',
  by: 'Ada',
  at: '2026-11-24T08:00:00.000Z',
  dueAt: '2026-11-27T08:00:00.000Z',
  takenBy: null,
  answer: null,
  decidedBy: null,
  decidedAt: null,
}
async function shown(said: object, language: 'en' | 'zh-CN' = 'en') {
  const found = { id: 'c1', actions: [], appeal: null, ...said } as unknown as ReviewCaseView
  const { wrapper, texts } = mountPage(CaseAppeal, { found })
  await texts.show(language)
  await flushPromises()
  return wrapper
}

describe('RV-5 the appeal of a seller', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    calls.post.mockResolvedValue({ data: {} })
  })
  afterEach(() => (document.body.innerHTML = ''))

  it('RV-5 is offered when it is possible, and sent with its words', async () => {
    expect((await shown({})).text()).toBe('')
    const wrapper = await shown({ actions: ['appeal'] })
    await wrapper.get('button').trigger('click')
    await flushPromises()
    const confirm = () =>
      [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')].at(-1)!.click()
    confirm()
    await flushPromises()
    expect(calls.post).not.toHaveBeenCalled()
    const field = document.querySelector<HTMLTextAreaElement>('[role="dialog"] textarea')!
    field.value = 'It does say so.'
    field.dispatchEvent(new Event('input'))
    confirm()
    await flushPromises()
    expect(calls.post.mock.calls[0]?.[1].body).toEqual({ text: 'It does say so.' })
  })

  it('RV-5 says that it waits, until when, and what was answered', async () => {
    expect((await shown({ appeal })).text()).toContain('answers by')
    const decided = { ...appeal, status: 'upheld', answer: 'No.', decidedAt: appeal.dueAt }
    const wrapper = await shown({ appeal: decided }, 'zh-CN')
    expect(wrapper.text()).toContain('维持驳回')
    expect(wrapper.text()).toContain('No.')
  })
})
