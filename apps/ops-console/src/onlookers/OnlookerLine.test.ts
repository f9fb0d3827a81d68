import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reviewCaseView } from '../../test/cases.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import DecisionPanel from '../cases/DecisionPanel.vue'

const looking = 'POST /api/v1/review-cases/c1/look'
const looks = () => server.asked.filter(({ call }) => call === looking).length
const by = (...names: string[]) => ({
  others: names.map((name) => ({ id: name, name, since: '2026-11-24T08:00:00.000Z' })),
})
const open = async (actions = ['meet']) => {
  server.answer('GET /api/v1/rejection-reasons', { items: [] })
  return (await openPage(DecisionPanel, { props: { subject: reviewCaseView({ actions }) } }))
    .wrapper
}
const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms)
  await flushPromises()
}
const see = async (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
  await flushPromises()
}

describe('RV-7 who else looks at a case', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('RV-7 says who is looking, and no more once they have left', async () => {
    server.answer(looking, by('Kim Park'))
    const wrapper = await open()
    expect(wrapper.get('[role="status"]').text()).toBe('Kim Park is looking at this case now.')
    server.answer(looking, by('Kim Park', 'Lee Moon'))
    await pass(15_000)
    expect(wrapper.text()).toContain('Kim Park, Lee Moon are looking at this case now.')
    server.answer(looking, by())
    await pass(15_000)
    expect(wrapper.text()).not.toContain('looking')
    expect(looks()).toBe(3)
  })

  it('RV-7 is not asked while nobody sees the page, and at once when somebody does again', async () => {
    server.answer(looking, by('Kim Park'))
    await open()
    await see('hidden')
    await pass(60_000)
    expect(looks()).toBe(1)
    await see('visible')
    expect(looks()).toBe(2)
  })

  it('RV-7 says of nobody that they are here when it cannot be asked', async () => {
    server.answer(looking, by('Kim Park'))
    const wrapper = await open()
    server.answer(looking, refusal(503, 'unreachable'))
    await pass(15_000)
    expect(wrapper.text()).not.toContain('looking')
  })

  it('RV-7 is not said by whom the server does not let', async () => {
    await open(['claim'])
    expect(looks()).toBe(0)
  })
})
