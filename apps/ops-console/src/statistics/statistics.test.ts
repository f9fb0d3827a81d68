import { topOf } from '@emporium/ui'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import StatisticsPage from './StatisticsPage.vue'

const path = '/api/v1/review-desk/statistics'
const statistics = {
  from: '2026-11-02',
  to: '2026-11-29',
  timeZone: 'UTC',
  weeks: [
    { week: '2026-11-16', opened: 4, passed: 2, rejected: 1, withdrawn: 0 },
    { week: '2026-11-23', opened: 3, passed: 0, rejected: 3, withdrawn: 1 },
  ],
  stages: [{ stage: 'access_check', count: 3, isWorkingTime: true, medianHours: 9, p95Hours: 9.9 }],
  reasons: [{ code: 'logo', count: 7 }],
  reviewers: [{ id: 'r1', name: 'Kim', passed: 2, rejected: 4, overrides: 1 }],
  appeals: { filed: 5, upheld: 3, overturned: 1, lapsed: 0, medianHours: 4, p95Hours: 12.5 },
  openByDay: [
    { day: '2026-11-27', open: 5 },
    { day: '2026-11-28', open: 6 },
  ],
}

describe('RV-9 statistics', () => {
  it('RV-9 are said in words, drawn, and there as tables', async () => {
    server.answer(`GET ${path}`, statistics)
    const { wrapper } = await openPage(StatisticsPage, { at: '/statistics?weeks=4&type=image' })
    expect(server.asked.at(-1)?.query).toMatchObject({ type: 'image' })
    for (const words of ['9 h, 95 %: 9.9 h of work (3)', '2 passed, 4 rejected, 1 against', 'Kim'])
      expect(wrapper.text()).toContain(words)
    expect(wrapper.text()).toContain('25 % overturned; decided in 4 h, 95 %: 12.5 h of work')
    expect(wrapper.findAll('[role="slider"]')).toHaveLength(2)
    const [weeks] = wrapper.findAll('table')
    expect(weeks!.findAll('tbody tr').map((row) => row.text())).toEqual(['Nov 16210', 'Nov 23031'])
  })

  it.each([
    [0, 4],
    [4, 4],
    [7, 10],
    [11, 20],
    [45, 50],
    [99, 100],
    [101, 200],
  ])('RV-9 an axis for %s ends at %s', (largest, top) => {
    expect(topOf(largest)).toBe(top)
  })
})
