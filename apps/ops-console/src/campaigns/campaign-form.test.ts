import { fieldId } from '@emporium/ui'
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { campaignView, runningCampaign } from '../../test/campaigns.ts'
import { dialog, press, send } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import CampaignPage from './CampaignPage.vue'
import NewCampaignPage from './NewCampaignPage.vue'

const creating = 'POST /api/v1/campaigns'
const reading = 'GET /api/v1/campaigns/k1'
const saving = 'PUT /api/v1/campaigns/k1'
const fieldOf = (name: string) => document.getElementById(fieldId(name)) as HTMLInputElement
const errorOf = (name: string) => document.getElementById(`${fieldId(name)}-error`)?.textContent
const write = async (name: string, text: string) => {
  const field = fieldOf(name)
  field.value = text
  field.dispatchEvent(new Event('input'))
  await flushPromises()
}
/** Whether the browser would ask before the page is closed. */
const isAskedAtClosing = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}
const text = () => document.body.textContent
const said = {
  slug: 'quiet-nights',
  title: { en: 'Quiet nights', 'zh-CN': '安静的夜晚' },
  introduction: { en: 'Tools that watch.', 'zh-CN': '替您守夜的工具。' },
}
const fill = async () => {
  await write('slug', said.slug)
  for (const part of ['title', 'introduction'] as const)
    for (const tongue of ['en', 'zh-CN'] as const)
      await write(`${part}/${tongue}`, ` ${said[part][tongue]} `)
  await write('startsAt', '2027-01-01T09:00')
  await write('endsAt', '2027-01-31T18:30')
}

describe('MK-2 a new campaign', () => {
  it('MK-2 says its words in both languages and its time in the time zone of the editor', async () => {
    server.answer(creating, campaignView())
    const { router } = await openPage(NewCampaignPage, { at: '/showcase/campaigns/new' })
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    expect(text()).toContain(`Times are in your time zone, ${timeZone}.`)
    await fill()
    expect(isAskedAtClosing()).toBe(true)
    await send()
    const startsAt = new Date(2027, 0, 1, 9).toISOString()
    const endsAt = new Date(2027, 0, 31, 18, 30).toISOString()
    expect(server.bodiesOf(creating)).toEqual([{ ...said, productIds: [], startsAt, endsAt }])
    expect(router.currentRoute.value.path).toBe('/showcase/campaigns/k1')
    expect(dialog()).toBeNull()
  })

  it('MK-2 is not sent by halves: each field says what it lacks', async () => {
    await openPage(NewCampaignPage)
    await write('slug', 'quiet-nights')
    await send()
    expect(server.bodiesOf(creating)).toEqual([])
    for (const name of ['title/en', 'title/zh-CN', 'introduction/en', 'startsAt', 'endsAt'])
      expect(errorOf(name)).toContain('This is required')
    expect(errorOf('slug')).toBeUndefined()
    expect(document.activeElement).toBe(fieldOf('title/en'))
  })

  it('MK-2 shows what the server does not take at its field, and sums it up', async () => {
    const errors = [
      { pointer: '#/title/zh-CN', code: 'too-long', params: { limit: 80 }, detail: '' },
      { pointer: '#/endsAt', code: 'ends-before-beginning', detail: '' },
    ]
    server.answer(creating, refusal(400, 'invalid-request', { errors }))
    await openPage(NewCampaignPage)
    await fill()
    await send()
    expect(errorOf('title/zh-CN')).toContain('At most 80 characters.')
    expect(errorOf('endsAt')).toContain('The period must end after it begins.')
    const summary = document.querySelector('[role="alert"]')?.textContent
    for (const words of ['2 entries', 'Title (中文)', 'End']) expect(summary).toContain(words)
    await write('endsAt', '2027-02-28T18:30')
    expect(errorOf('endsAt')).toBeUndefined()
    expect(isAskedAtClosing()).toBe(true)
  })

  it('MK-2 says at the address that another campaign has it', async () => {
    const errors = [{ pointer: '#/slug', code: 'address-taken', detail: '' }]
    server.answer(creating, refusal(409, 'campaign-address-taken', { errors }))
    await openPage(NewCampaignPage)
    await fill()
    await send()
    expect(errorOf('slug')).toContain('Another campaign has this address.')
    expect(fieldOf('title/en').value).toBe(' Quiet nights ')
  })

  it('MK-2 a time that is begun and not finished is not taken for none', async () => {
    await openPage(NewCampaignPage)
    await fill()
    const field = fieldOf('endsAt')
    Object.defineProperty(field, 'validity', { value: { badInput: true } })
    field.value = ''
    field.dispatchEvent(new Event('focusout', { bubbles: true }))
    await send()
    expect(errorOf('endsAt')).toContain('Finish the day and the hour')
    expect(server.bodiesOf(creating)).toEqual([])
  })
})

describe('MK-2 changing a campaign', () => {
  const open = async (view = campaignView()) => {
    server.answer(reading, view)
    return openPage(CampaignPage, { props: { id: 'k1' } })
  }

  it('MK-2 is sent with the revision that was seen; moments that nobody touched stay to the second', async () => {
    const startsAt = '2026-11-01T08:00:59.123Z'
    await open(campaignView({ startsAt }))
    const saved = campaignView({ revision: 2, title: { en: 'Still', 'zh-CN': '静' } })
    server.answer(saving, saved)
    server.answer(reading, saved)
    await write('title/en', 'Still')
    await send()
    expect(server.bodiesOf(saving)).toEqual([
      expect.objectContaining({
        title: { en: 'Still', 'zh-CN': '安静的夜晚' },
        productIds: ['p-Apple', 'p-Birch'],
        startsAt,
      }),
    ])
    expect(server.headersOf(saving)).toEqual([{ 'If-Match': '"1"' }])
    expect(fieldOf('title/zh-CN').value).toBe('静')
    expect(isAskedAtClosing()).toBe(false)
  })

  it('MK-2 keeps the address once it was published, and says so', async () => {
    await open(runningCampaign())
    expect(fieldOf('slug').readOnly).toBe(true)
    expect(text()).toContain('its address stays as it is')
  })

  it('MK-2 asks before what is written is lost', async () => {
    const { router } = await open()
    expect(isAskedAtClosing()).toBe(false)
    await write('title/en', 'Still')
    void router.push('/products')
    await flushPromises()
    expect(dialog()?.textContent).toContain('Leave without saving')
    await press('Stay here')
    expect(fieldOf('title/en').value).toBe('Still')
  })

  describe('MK-2 by two at once', () => {
    const theirs = runningCampaign({
      revision: 3,
      slug: 'nights',
      history: [
        { revision: 3, verb: 'publish', parts: [], by: 'Ada', at: '2026-11-03T08:00:00.000Z' },
      ],
    })
    /** One has written another address and title; the other has published meanwhile. */
    async function lose() {
      await open()
      await write('title/en', 'Still')
      await write('slug', 'still')
      server.answer(saving, refusal(412, 'stale-edit', { revision: 3 }))
      server.answer(reading, theirs)
      await send()
    }

    it('MK-2 the second hears who did what, and keeps their words', async () => {
      await lose()
      const notice = document.querySelector('[data-conflict]')?.textContent
      for (const words of ['Ada has saved', 'Published it', 'still here'])
        expect(notice).toContain(words)
      expect(fieldOf('title/en').value).toBe('Still')
      expect(document.querySelectorAll('[role="alert"]')).toHaveLength(1)
    })

    it('MK-2 the second can save theirs over it, but for an address that is public now', async () => {
      await lose()
      server.answer(saving, theirs)
      await press('Save mine over it')
      expect(server.bodiesOf(saving).at(-1)).toMatchObject({
        slug: 'nights',
        title: { en: 'Still' },
      })
      expect(server.headersOf(saving).at(-1)).toEqual({ 'If-Match': '"3"' })
      expect(document.querySelector('[data-conflict]')).toBeNull()
    })

    it('MK-2 the second can go on with what the first saved', async () => {
      await lose()
      await press('Take theirs')
      expect(fieldOf('title/en').value).toBe('Quiet nights')
      expect(isAskedAtClosing()).toBe(false)
    })
  })
})
