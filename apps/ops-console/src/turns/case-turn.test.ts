import { describe, expect, it } from 'vitest'
import { reviewCaseView } from '../../test/cases.ts'
import { send, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import CaseConversation from '../messages/CaseConversation.vue'
import CaseTurn from './CaseTurn.vue'

const shown = async (said: object) =>
  (await openPage(CaseTurn, { props: { subject: reviewCaseView(said) } })).wrapper.text()

describe('RV-9 whose turn it is', () => {
  it.each([
    [{}, 'owes an answer by'],
    [{ ageing: 'overdue' }, 'has owed an answer since'],
    [{ waitsFor: 'seller' }, 'Waits for the seller since'],
    [{ waitsFor: 'seller', status: 'boot_script' }, 'boot script since'],
    [{ waitsFor: 'platform', status: 'production' }, 'copying the image since'],
  ])('RV-9 says it in words: %j', async (said, words) => {
    expect(await shown(said)).toContain(words)
  })

  it('RV-9 says what was said first, and why it is another date now', async () => {
    const move = { from: '', to: '', at: '' }
    const dueMoves = [
      { ...move, why: 'seller' },
      { ...move, why: 'hours' },
      { ...move, why: 'seller' },
    ]
    const text = await shown({ firstDueAt: '2026-11-24T08:00:00.000Z', dueMoves })
    expect(text).toContain('First said: Nov 24, 2026')
    expect(text.match(/waited for the seller/g)).toHaveLength(1)
    expect(text).toContain('hours of the desk changed')
    expect(await shown({})).not.toContain('First said')
  })

  it('RV-9 a question can wait for its answer, where the server says so', async () => {
    const posting = 'POST /api/v1/review-cases/c1/messages'
    server.answer(posting, {})
    const ask = async (...actions: string[]) => {
      const props = { subject: reviewCaseView({ actions: ['postMessage', ...actions] }) }
      const { wrapper } = await openPage(CaseConversation, { props })
      const box = document.querySelector<HTMLElement>('input[type="checkbox"]')
      box?.click()
      await write('Which port?')
      await send()
      wrapper.unmount()
      return Boolean(box)
    }
    expect(await ask('askSeller')).toBe(true)
    expect(await ask()).toBe(false)
    expect(server.bodiesOf(posting)).toEqual([
      { text: 'Which port?', isInternal: false, waitsForAnswer: true },
      { text: 'Which port?', isInternal: false },
    ])
  })
})
