import { describe, expect, it } from '@jest/globals'
import { pageOf } from '../apps/page.ts'
import { readyLimits } from '../ready/ready-answers.ts'
import { cacheLimits, pageCache } from './page-cache.ts'

/** Milliseconds after which everybody sees what was changed (ADR 21). */
const seenWithin = 2_000

describe('ST-1 rendered pages that are kept', () => {
  it('MK-2 ST-1 are rendered anew after a second, with the status of then: a campaign is over', async () => {
    let now = 0
    let status = 200
    const cached = pageCache(cacheLimits, () => now)
    const ask = async () =>
      (await cached('en /campaigns/spring', async () => pageOf(String(status), status))).status
    const seen = [await ask()]
    status = 410
    for (const at of [cacheLimits.milliseconds - 1, cacheLimits.milliseconds]) {
      now = at
      seen.push(await ask())
    }
    expect(seen).toEqual([200, 200, 410])
  })

  it('ST-1 are with what is ready to be sent less than two seconds old', () => {
    expect(cacheLimits.milliseconds + readyLimits.keptFor).toBeLessThan(seenWithin)
  })
})
