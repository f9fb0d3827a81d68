import type { AccessServerView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../test/mount-page.ts'
import ImageCheck from './ImageCheck.vue'

type Check = NonNullable<AccessServerView['imageCheck']>
const done: Check = {
  status: 'done',
  orderedAt: '2026-11-20T08:00:00.000Z',
  finishedAt: '2026-11-20T08:01:00.000Z',
  system: 'Debian 12',
  checker: '1.0.0',
  asked: 21,
  blocking: 0,
  warning: 0,
  advice: 0,
  fault: null,
}
const shown = async (change: Partial<Check>) =>
  (await openPage(ImageCheck, { props: { check: { ...done, ...change } } })).wrapper

describe('RV-8 the image checker on a server', () => {
  it('RV-8 says how much it asked where it found nothing', async () => {
    const wrapper = await shown({})
    expect(wrapper.text()).toContain('Nothing found; 21 rules were asked.')
    expect(wrapper.findAll('a')).toEqual([])
  })

  it('RV-8 counts what it found, and leads to the findings', async () => {
    const wrapper = await shown({ blocking: 2, warning: 1 })
    expect(wrapper.text()).toContain('2 block · 1 warning')
    expect(wrapper.get('a').text()).toBe('See what it found')
  })

  it.each([
    [{ status: 'running', finishedAt: null }, 'Runs on the server'],
    [{ status: 'broken_off', finishedAt: null }, 'given back'],
    [
      {
        status: 'failed',
        fault: { code: 'script-timeout', detail: 'The script took too long and was killed.' },
      },
      'took too long',
    ],
  ] as const)('RV-8 says where it stands: %j', async (change, words) => {
    expect((await shown({ ...change, system: null, checker: null })).text()).toContain(words)
  })
})
