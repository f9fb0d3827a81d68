import { flushPromises } from '@vue/test-utils'
import { defineComponent, h, provide } from 'vue'
import { describe, expect, it } from 'vitest'
import { liveKey, type LiveNews } from '@emporium/ui'
import { holdActs } from '../../test/held-acts.ts'
import { openPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import ConsoleLayout from './ConsoleLayout.vue'

const reviews = 'GET /api/v1/reviews/queue'
const messages = 'GET /api/v1/reported-messages'
const changes = 'GET /api/v1/change-requests/summary'
const nothing = { items: [], nextCursor: null }

/** What is said to open pages. */
const listeners = new Set<(news: LiveNews) => void>()
const live = {
  subscribe: (hear: (news: LiveNews) => void) => {
    listeners.add(hear)
    return () => void listeners.delete(hear)
  },
  isConnected: () => true,
}
const Frame = defineComponent(() => {
  provide(liveKey, live)
  return () => h(ConsoleLayout)
})
async function changed(subject: string) {
  for (const hear of listeners) hear({ type: 'changed', subject, id: 'x1' })
  await flushPromises()
}
const wait = (reported: number, edited: number, written: number) => {
  server.answer(reviews, { ...nothing, counts: { reported, edited } })
  server.answer(messages, { ...nothing, count: written })
}
/** What a link of the side bar says, with what waits there. */
const said = (path: string) => document.querySelector(`nav a[href="${path}"]`)?.textContent?.trim()
async function open(...roles: ('reviewer' | 'onboarding_officer' | 'admin')[]) {
  server.answer('GET /api/v1/notifications', { items: [], unreadCount: 0 })
  server.answer('GET /api/v1/review-cases/summary', { open: 0 })
  holdActs()
  await openPage(Frame, { as: roles })
}

describe('what waits, in the side bar', () => {
  it('SP-2 SP-3 counts the reviews and messages that wait, and hears of more at once', async () => {
    wait(2, 1, 1)
    await open('reviewer')
    expect(said('/reviews')).toMatch(/^Reviews\s*3/)
    expect(said('/reported-messages')).toMatch(/^Reported messages\s*1/)
    wait(1, 0, 2)
    await changed('review')
    expect(said('/reviews')).toMatch(/^Reviews\s*1/)
    expect(said('/reported-messages')).toMatch(/^Reported messages\s*1/)
    await changed('message-report')
    expect(said('/reported-messages')).toMatch(/^Reported messages\s*2/)
  })

  it('SP-2 SP-3 shows no number where nothing waits', async () => {
    wait(0, 0, 0)
    await open('reviewer')
    expect(said('/reviews')).toBe('Reviews')
    expect(said('/reported-messages')).toBe('Reported messages')
  })

  it('IM-11 counts the change requests that wait for who decides them, and hears of more at once', async () => {
    wait(0, 0, 0)
    server.answer(changes, { open: 2 })
    await open('admin')
    expect(said('/change-requests')).toMatch(/^Change requests\s*2/)
    server.answer(changes, { open: 3 })
    await changed('change-request')
    expect(said('/change-requests')).toMatch(/^Change requests\s*3/)
    // What was held for a second person and called off waits again.
    server.answer(changes, { open: 4 })
    await changed('held-act')
    expect(said('/change-requests')).toMatch(/^Change requests\s*4/)
    server.answer(changes, { open: 0 })
    await changed('change-request')
    expect(said('/change-requests')).toBe('Change requests')
  })

  it('SP-2 SP-3 IM-11 asks for nothing that one’s roles do not show', async () => {
    await open('onboarding_officer')
    await changed('review')
    await changed('message-report')
    await changed('change-request')
    expect(said('/reviews')).toBeUndefined()
    expect(said('/change-requests')).toBeUndefined()
    const calls = server.asked.map(({ call }) => call)
    expect(calls).not.toContain(reviews)
    expect(calls).not.toContain(messages)
    expect(calls).not.toContain(changes)
  })
})
