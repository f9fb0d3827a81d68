import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { dialog, press } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import PageScreenshot from './PageScreenshot.vue'

const at = { id: 'c1', serverId: 's1', place: 0 }
const call = 'GET /api/v1/review-cases/c1/access-servers/s1/screenshots/0'
const taken = { at: '2026-11-20T08:00:00.000Z', fault: null }
const shown = async (screenshot: InstanceType<typeof PageScreenshot>['$props']['screenshot']) => {
  const props = { at, point: 'http 8080/', title: 'Harbor', screenshot }
  const { wrapper } = await openPage(PageScreenshot, { props })
  await flushPromises()
  return wrapper
}
const words = 'The page at http 8080/ in a browser: “Harbor”'

describe('RV-8 the picture of a page', () => {
  it('RV-8 shows it small with words for who does not see it, and in full size when asked', async () => {
    server.answer(call, new Blob(['png'], { type: 'image/png' }))
    const wrapper = await shown(taken)
    expect(wrapper.get('img').attributes()).toMatchObject({
      alt: words,
      src: expect.stringContaining('blob:'),
    })
    await press('Look at it in full size')
    expect(dialog()?.textContent).toContain(words)
    expect(dialog()?.querySelector('img')?.alt).toBe(words)
  })

  it('RV-8 says why there is none, and does not ask for it', async () => {
    const wrapper = await shown({
      ...taken,
      fault: { code: 'screenshot-no-browser', detail: 'There is no browser on this machine.' },
    })
    expect(wrapper.text()).toBe('No picture of the page. There is no browser on this machine.')
    expect(server.asked).toEqual([])
  })

  it('RV-8 says when it cannot be loaded', async () => {
    server.answer(call, refusal(404, 'not-found'))
    expect((await shown(taken)).text()).toBe('The picture could not be loaded.')
  })
})
