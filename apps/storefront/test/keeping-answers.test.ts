import type { VendorApplicationView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodyOfForm, formOf } from '../src/applications/application-form.ts'
import ApplyForm from '../src/applications/ApplyForm.vue'
import { mergeAnswers } from '../src/applications/merge-answers.ts'
import { useSession } from '../src/session/session.store.ts'
import { buyer, mountPage, pretendApi, type Asked } from './mount-page.ts'

const place = '/api/v1/vendor-applications/app-1'
const terms = {
  version: '2026-11',
  title: 'Terms',
  html: '<p>Text</p>',
  hash: 'b',
  publishedAt: '',
}
const whole = {
  ...formOf(null),
  'company/legalName': 'Larch',
  'company/registrationNumber': 'HRB 1',
  'company/country': 'DE',
  'company/address': 'Hamburg',
  'company/website': 'https://larch.example',
  'contact/name': 'Lin',
  'contact/jobTitle': 'CEO',
  'contact/email': 'lin@larch.example',
  'contact/phone': '+49 40 1234567',
  'product/name': 'Harbor',
  'product/type': 'image',
  'product/description': 'Logs',
  'product/releaseStatus': 'released',
  'product/billingModel': 'free',
  'product/thirdPartyLicences/included': 'no',
  'support/process': 'Tickets',
  'support/hours': '9–17',
  'support/channels': 'E-mail',
  'support/contact': 'support@larch.example',
}
const viewOf = (form = whole, revision = 1) =>
  ({
    id: 'app-1',
    revision,
    updatedAt: '2026-11-24T01:00:00Z',
    actions: ['edit'],
    askedFields: [],
    ...bodyOfForm(form),
  }) as unknown as VendorApplicationView
const saved = ({ body }: Asked) => ({ body: { ...viewOf(whole, 2), ...(body as object) } })
const gone = { status: 503, body: { type: 'about:blank', title: 'Away', status: 503 } }
const stale = { status: 412, body: { type: '/problems/stale', title: 'Stale', status: 412 } }
const ended = { status: 401, body: { type: '/problems/unauthenticated', title: 'x', status: 401 } }

async function form(
  answer: (asked: Asked) => { status?: number; body?: unknown },
  newer = whole,
  application: VendorApplicationView | null = viewOf(),
) {
  const api = pretendApi({
    'GET /api/v1/vendor-terms/current': { body: terms },
    [`GET ${place}`]: () => ({ body: viewOf(newer, 7) }),
    [`PATCH ${place}`]: answer,
    [`POST ${place}/submit`]: { body: viewOf() },
  })
  const props = { application }
  const page = await mountPage(ApplyForm, { at: '/sell/apply', me: buyer, api, props })
  await flushPromises()
  const write = (text: string) => page.wrapper.get('#field-company-legalName').setValue(text)
  const nameNow = () => page.wrapper.get<HTMLInputElement>('#field-company-legalName').element.value
  const sent = (method: string) => api.asked.filter((one) => one.method === method)
  const press = (words: string) =>
    page.wrapper
      .findAll('button')
      .find((one) => one.text() === words)!
      .trigger('click')
  const pause = async (ms = 2_000) => {
    await vi.advanceTimersByTimeAsync(ms)
    await flushPromises()
  }
  return { ...page, write, nameNow, sent, press, pause }
}

describe('ON-6 what was written is kept, whatever happens to the connection', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    sessionStorage.clear()
  })

  it('ON-6 is sent again by itself when the server is back', async () => {
    let isBack = false
    const page = await form((asked) => (isBack ? saved(asked) : gone))
    await page.write('Larch Systems')
    await page.pause()
    expect(page.wrapper.get('[role=status]').text()).toBe('Could not be saved')
    isBack = true
    await page.pause(6_000)
    expect(page.wrapper.get('[role=status]').text()).toContain('Saved at')
    expect(page.sent('PATCH')).toHaveLength(2)
  })

  it('ON-6 says that there is nothing to save, instead of a button that cannot be pressed', async () => {
    const begun = await form(saved)
    await begun.press('Save draft')
    expect(begun.wrapper.get('[role=status]').text()).toContain('Saved at')
    expect(begun.sent('PATCH')).toHaveLength(0)
    begun.wrapper.unmount()
    const fresh = await form(saved, whole, null)
    expect(fresh.wrapper.get('[role=status]').text()).toBe('')
    await fresh.press('Save draft')
    expect(fresh.wrapper.get('[role=status]').text()).toContain('Nothing to save')
    expect(fresh.sent('POST')).toHaveLength(0)
  })

  it('ON-6 is sent at once when the browser finds its connection again', async () => {
    let isBack = false
    const page = await form((asked) => (isBack ? saved(asked) : gone))
    await page.write('Larch Systems')
    await page.pause()
    isBack = true
    window.dispatchEvent(new Event('online'))
    await flushPromises()
    expect(page.wrapper.get('[role=status]').text()).toContain('Saved at')
  })

  it('ON-6 says why handing in did not work', async () => {
    const page = await form(() => gone)
    await page.wrapper.get('#field-accepted input').setValue(true)
    await page.write('Larch Systems')
    await page.wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(page.wrapper.findAll('[role=alert]').map((one) => one.text())).not.toEqual([])
    expect(page.sent('POST')).toEqual([])
  })

  it('ON-4 never hands in an older answer in place of one that was refused', async () => {
    const errors = [{ pointer: '#/contact/phone', code: 'not-phone', detail: 'No number.' }]
    const refused = { type: '/problems/invalid-request', title: 'Look', status: 400, errors }
    const page = await form(({ body }) => {
      const { contact } = body as { contact: { phone?: string } }
      return contact.phone === 'call me' ? { status: 400, body: refused } : { body: viewOf() }
    })
    await page.wrapper.get('#field-accepted input').setValue(true)
    await page.wrapper.get('#field-contact-phone').setValue('call me')
    await page.wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(page.sent('POST')).toEqual([])
    expect(page.wrapper.find('#field-contact-phone-error').exists()).toBe(true)
    // Written back to what the server has, it stands in nobody's way.
    await page.wrapper.get('#field-contact-phone').setValue(whole['contact/phone'])
    await page.wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(page.sent('POST')).toHaveLength(1)
  })

  it('ON-6 waits in the tab through a reload and a new sign-in', async () => {
    const first = await form(() => ended)
    await first.write('Larch Systems')
    await first.pause()
    first.wrapper.unmount()
    const back = await form(saved)
    expect(back.nameNow()).toBe('Larch Systems')
    await back.pause()
    expect(back.sent('PATCH')[0]?.body).toMatchObject({ company: { legalName: 'Larch Systems' } })
    expect(sessionStorage.getItem(`emporium-application-${buyer.id}`)).toBeNull()
  })
})

describe('ON-6 an application whose session ended', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    sessionStorage.clear()
  })

  it('ON-6 is saved as soon as its writer has signed in again', async () => {
    let isBack = false
    const page = await form((asked) => (isBack ? saved(asked) : ended))
    await page.write('Larch Systems')
    await page.pause()
    useSession().hasLapsed = true
    await flushPromises()
    isBack = true
    useSession().hasLapsed = false
    await flushPromises()
    expect(page.wrapper.get('[role=status]').text()).toContain('Saved at')
  })
})

describe('ON-6 one application in two windows', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    sessionStorage.clear()
  })
  const byRevision = (asked: Asked) =>
    asked.headers.get('if-match') === '"7"' ? saved(asked) : stale

  it('ON-6 puts together what one side alone changed', async () => {
    const page = await form(byRevision, { ...whole, 'contact/jobTitle': 'Founder' })
    await page.write('Larch Systems')
    await page.pause()
    expect(page.sent('PATCH').at(-1)?.body).toMatchObject({
      company: { legalName: 'Larch Systems' },
      contact: { jobTitle: 'Founder' },
    })
    expect(page.wrapper.get('[role=status]').text()).toContain('Saved at')
  })

  for (const [words, name] of [
    ['Keep what is written here', 'Larch Systems'],
    ['Take the other answers', 'Larch AG'],
  ] as const)
    it(`ON-6 asks when both changed the same: ${words}`, async () => {
      const theirs = { ...whole, 'company/legalName': 'Larch AG', 'contact/jobTitle': 'Founder' }
      const page = await form(byRevision, theirs)
      await page.write('Larch Systems')
      await page.pause()
      expect(page.wrapper.get('[role=alert]').text()).toContain('Legal name')
      expect(page.nameNow()).toBe('Larch Systems')
      await page.press(words)
      await page.pause()
      expect(page.nameNow()).toBe(name)
      expect(page.wrapper.find('[role=alert]').exists()).toBe(false)
      expect(page.wrapper.get<HTMLInputElement>('#field-contact-jobTitle').element.value).toBe(
        'Founder',
      )
    })

  it('ON-6 takes spaces at the ends for no difference', () => {
    const mine = { ...whole, 'company/legalName': 'Larch ' }
    const theirs = { ...whole, 'company/legalName': 'Larch AG' }
    expect(mergeAnswers(mine, whole, theirs)).toEqual({ merged: theirs, conflicts: [] })
  })
})
