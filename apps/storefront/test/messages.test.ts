import { announcementKinds } from '@emporium/domain'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import AnnouncementPage from '../src/messages/AnnouncementPage.vue'
import MessagesPage from '../src/messages/MessagesPage.vue'
import SellerConversationPage from '../src/messages/SellerConversationPage.vue'
import { buyer, mountPage, pretendApi } from './mount-page.ts'

const at = '2026-11-24T01:00:00Z'
const vendorId = '0190a000-0000-7000-8000-000000000002'
const larch = { vendorId, vendorName: 'Larch' }
const of = { ...larch, productName: 'Harbor', productSlug: 'harbor' }
const conversation = {
  id: 'c1',
  side: 'buyer',
  ...of,
  buyerId: 'b-7f3kq9mzt2',
  productId: 'p1',
  subject: 'Your server',
  begunAt: at,
  lastMessageAt: at,
  waitsFor: 'buyer',
  isUnread: true,
  canWrite: true,
  messages: [
    { id: 'm1', side: 'seller', author: null, text: 'Update.', withdrawnReason: null, at },
    { id: 'm2', side: 'seller', author: null, text: null, withdrawnReason: null, at },
    { id: 'm3', side: 'buyer', author: null, text: 'Why?', withdrawnReason: null, at },
  ],
}
const announcement = {
  id: 'a1',
  ...of,
  versionNumber: 'V1.0',
  kind: 'security_fix',
  subject: 'Update now',
  text: 'It mends a leak.',
  sentAt: at,
  isUnread: true,
}

/** What sellers wrote, and wishes that are remembered. */
function keptApi({ canWrite = true } = {}) {
  let wish = { announcements: [...announcementKinds], isBlocked: false }
  let announcements = [...announcementKinds]
  const wishes = () => ({ body: { announcements, vendors: [{ ...larch, ...wish }] } })
  const item = { ...of, announcementKind: null, at, isUnread: true }
  return pretendApi({
    'GET /api/v1/inbox': {
      body: {
        items: [
          { ...item, kind: 'conversation', id: 'c1', subject: 'Your server' },
          {
            ...item,
            kind: 'announcement',
            id: 'a1',
            subject: 'Update now',
            announcementKind: 'security_fix',
            isUnread: false,
          },
        ],
        nextCursor: null,
        unreadCount: 1,
      },
    },
    'GET /api/v1/conversations/c1': () => ({ body: { ...conversation, canWrite } }),
    'POST /api/v1/conversations/c1/messages': { status: 201, body: conversation },
    'POST /api/v1/inbox/conversations/c1/read': { status: 204 },
    'GET /api/v1/inbox/announcements/a1': { body: announcement },
    'POST /api/v1/inbox/announcements/a1/read': { status: 204 },
    'GET /api/v1/contact-wishes': wishes,
    'PUT /api/v1/contact-wishes': ({ body }) => {
      announcements = (body as typeof wish).announcements
      return wishes()
    },
    [`PUT /api/v1/contact-wishes/${vendorId}`]: ({ body }) => {
      wish = body as typeof wish
      return wishes()
    },
    'POST /api/v1/message-reports': { status: 204 },
  })
}
type Api = ReturnType<typeof keptApi>
const said = (api: Api, method: string, path: string) =>
  api.asked.filter((one) => one.method === method && one.path === `/api/v1/${path}`)
async function press(words: string, within: ParentNode = document) {
  const found = [...within.querySelectorAll('button')].findLast((one) =>
    one.textContent.includes(words),
  )
  if (!found) throw new Error(`no button says ${words}`)
  found.click()
  await flushPromises()
}
const dialog = () => document.querySelector('[role="dialog"]') as HTMLElement
afterEach(() => (document.body.innerHTML = ''))

describe('SP-2 what sellers write', () => {
  it('SP-2 lies in one list, with what is new and what it is about', async () => {
    const { wrapper } = await mountPage(MessagesPage, { me: buyer, api: keptApi() })
    await expect.poll(() => wrapper.text()).toContain('Larch about Harbor')
    expect(wrapper.text()).toContain('1 new')
    expect(wrapper.text()).toContain('Security fix')
    const links = wrapper.findAll('li a').map((link) => link.attributes('href'))
    expect(links).toEqual(['/messages/c1', '/messages/announcements/a1'])
  })

  it('SP-2 is narrowed by the address', async () => {
    const api = keptApi()
    await mountPage(MessagesPage, { me: buyer, at: '/messages?kind=announcement', api })
    await expect.poll(() => said(api, 'GET', 'inbox')[0]?.query['kind']).toBe('announcement')
  })

  it('SP-2 is read when it is shown, and answered once', async () => {
    const api = keptApi()
    const { wrapper } = await mountPage(SellerConversationPage, {
      me: buyer,
      props: { id: 'c1' },
      api,
    })
    await expect.poll(() => wrapper.text()).toContain('Update.')
    expect(wrapper.text()).toContain('Operations took this message out of sight.')
    expect(said(api, 'POST', 'inbox/conversations/c1/read')).toHaveLength(1)
    await wrapper.get('form').trigger('submit')
    expect(wrapper.find('#field-text-error').exists()).toBe(true)
    await wrapper.get('#field-text').setValue(' Done. ')
    await wrapper.get('form').trigger('submit')
    await wrapper.get('form').trigger('submit')
    await expect.poll(() => said(api, 'POST', 'conversations/c1/messages')).toHaveLength(1)
    const [sent] = said(api, 'POST', 'conversations/c1/messages')
    expect(sent?.body).toEqual({ text: 'Done.' })
    expect(sent?.headers.get('idempotency-key')).toBeTruthy()
  })

  it('SP-2 is reported with a reason; what was withdrawn and what one wrote is not', async () => {
    const api = keptApi()
    const { wrapper } = await mountPage(SellerConversationPage, {
      me: buyer,
      props: { id: 'c1' },
      api,
    })
    await expect.poll(() => wrapper.text()).toContain('Update.')
    const reports = wrapper.findAll('button').filter((one) => one.text() === 'Report')
    expect(reports).toHaveLength(1)
    await press('Report')
    expect(dialog().textContent).toContain('Asks for passwords or keys')
    dialog().querySelector<HTMLInputElement>('input[value="fraud"]')?.click()
    await press('Send report', dialog())
    await expect
      .poll(() => said(api, 'POST', 'message-reports')[0]?.body)
      .toEqual({ kind: 'message', messageId: 'm1', code: 'fraud', text: '' })
  })

  it('SP-2 is an announcement of a version, which is read and reported too', async () => {
    const api = keptApi()
    const { wrapper } = await mountPage(AnnouncementPage, { me: buyer, props: { id: 'a1' }, api })
    await expect.poll(() => wrapper.text()).toContain('It mends a leak.')
    expect(wrapper.text()).toContain('To all subscribers of Harbor, version V1.0')
    expect(said(api, 'POST', 'inbox/announcements/a1/read')).toHaveLength(1)
    expect(wrapper.findAll('button').some((one) => one.text() === 'Report')).toBe(true)
  })
})

describe('SP-2 whom one hears', () => {
  it('SP-2 announcements are switched off kind by kind, overall and of one seller', async () => {
    const api = keptApi()
    const { wrapper } = await mountPage(MessagesPage, { me: buyer, api })
    const boxes = () => wrapper.findAll('fieldset input[type=checkbox]')
    await expect.poll(boxes).toHaveLength(2 * announcementKinds.length)
    await boxes()[2]?.setValue(false)
    await expect
      .poll(() => said(api, 'PUT', 'contact-wishes')[0]?.body)
      .toEqual({ announcements: ['security_fix', 'end_of_support'] })
    await expect.poll(() => boxes()[4]?.attributes('disabled')).toBeUndefined()
    await boxes()[4]?.setValue(false)
    await expect
      .poll(() => said(api, 'PUT', `contact-wishes/${vendorId}`)[0]?.body)
      .toEqual({ announcements: ['security_fix', 'news'], isBlocked: false })
  })

  it('SP-2 a seller is blocked after a question, and taken again at once', async () => {
    const api = keptApi()
    const { wrapper } = await mountPage(MessagesPage, { me: buyer, api })
    await expect.poll(() => wrapper.text()).toContain('Block Larch')
    await press('Block Larch')
    expect(said(api, 'PUT', `contact-wishes/${vendorId}`)).toEqual([])
    await press('Block Larch', dialog())
    await expect.poll(() => wrapper.text()).toContain('Blocked')
    await press('Take messages of Larch again')
    await expect.poll(() => wrapper.text()).toContain('Announcements of Larch')
  })

  it('SP-2 whoever blocks a seller is told how to answer again', async () => {
    const api = keptApi({ canWrite: false })
    const { wrapper } = await mountPage(SellerConversationPage, {
      me: buyer,
      props: { id: 'c1' },
      api,
    })
    await expect.poll(() => wrapper.text()).toContain('You have blocked this seller')
    expect(wrapper.find('form').exists()).toBe(false)
  })
})
