import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { usePace, waitFor } from './use-pace.ts'

const now = Date.parse('2026-11-24T01:00:00Z')

describe('When something is looked at again', () => {
  beforeEach(() => void vi.useFakeTimers({ now }))
  afterEach(() => void vi.useRealTimers())

  it.each([
    [null, 1_500],
    ['2026-11-24T00:59:00Z', 1_500],
    ['2026-11-24T01:00:05Z', 5_000],
    ['2026-11-24T06:00:00Z', 60_000],
  ])('PA-1 what is due at %s is looked at after %i ms', (dueAt, ms) => {
    expect(waitFor(dueAt, now)).toBe(ms)
  })

  it('PA-1 looks until there is nothing to wait for, and not any more when the page is left', async () => {
    const isWaiting = ref(false)
    const look = vi.fn(async () => undefined)
    const page = effectScope()
    page.run(() => usePace(look, () => isWaiting.value))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(look).not.toHaveBeenCalled()
    isWaiting.value = true
    await nextTick()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(look).toHaveBeenCalledTimes(2)
    isWaiting.value = false
    await nextTick()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(look).toHaveBeenCalledTimes(2)
    isWaiting.value = true
    await nextTick()
    page.stop()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('PA-1 asks nothing for hours in which nothing is due, but for a look each minute', async () => {
    const look = vi.fn(async () => undefined)
    const page = effectScope()
    page.run(() =>
      usePace(
        look,
        () => true,
        () => '2026-11-24T06:00:00Z',
      ),
    )
    await vi.advanceTimersByTimeAsync(180_000)
    expect(look).toHaveBeenCalledTimes(3)
    page.stop()
  })
})
