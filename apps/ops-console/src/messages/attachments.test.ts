import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { reviewCaseView } from '../../test/cases.ts'
import { dialog, press, send, write } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import { session } from '../api.ts'
import CaseConversation from './CaseConversation.vue'

const posting = 'POST /api/v1/review-cases/c1/messages'
const log = { id: 'x1', name: 'server.log', contentType: 'text/plain', bytes: 2048 }
const message = {
  id: 'm1',
  side: 'seller' as const,
  author: 'Ada',
  isMine: false,
  text: 'See the log.',
  isInternal: false,
  about: null,
  attachments: [log],
  at: '2026-11-24T08:00:00.000Z',
}
const subject = reviewCaseView({ actions: ['postMessage'], messages: [message] })
const upload = vi.spyOn(session, 'upload')
async function choose(...files: File[]) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!
  Object.defineProperty(input, 'files', { value: files, configurable: true })
  input.dispatchEvent(new Event('change'))
  for (let turn = 0; turn < 8; turn += 1) await flushPromises()
}
const file = (name: string, type = 'text/plain', size = 4) =>
  new File(['x'.repeat(size)], name, { type })

describe('RV-7 files of messages', () => {
  beforeEach(() => {
    upload.mockReset()
    upload.mockImplementation(async ({ file: sent }) => ({
      ...log,
      id: sent.name,
      name: sent.name,
    }))
    server.answer('GET /api/v1/prepared-answers', { items: [], actions: [] })
    server.answer(posting, message)
  })
  const open = (language: 'en' | 'zh-CN' = 'en') =>
    openPage(CaseConversation, { props: { subject }, language })

  it('RV-7 sends what was chosen with the message, and begins anew', async () => {
    const { wrapper } = await open()
    await choose(file('a.log'), file('b.png', 'image/png'))
    expect(upload.mock.calls.map(([sent]) => [sent.path, sent.method])).toEqual([
      ['/api/v1/review-cases/c1/attachments', 'POST'],
      ['/api/v1/review-cases/c1/attachments', 'POST'],
    ])
    await wrapper.get('[aria-label="Remove b.png"]').trigger('click')
    await write('See these.')
    await send()
    expect(server.bodiesOf(posting)).toEqual([
      { text: 'See these.', isInternal: false, attachmentIds: ['a.log'] },
    ])
    expect(wrapper.text()).not.toContain('a.log')
  })

  it('RV-7 says why a file is not taken, before it is sent and after', async () => {
    const { wrapper } = await open()
    await choose(file('a.exe', 'application/x-msdownload'), file('b.log', '', 2 * 1024 * 1024 + 1))
    expect(upload).not.toHaveBeenCalled()
    expect(wrapper.text()).toContain('a.exe has the wrong type')
    expect(wrapper.text()).toContain('b.log is larger than 2 MB')
    const errors = [{ pointer: '#/attachments', code: 'pdf-script', detail: 'It has a script.' }]
    upload.mockRejectedValue(refusal(422, 'file-not-safe', { errors }))
    await choose(file('c.pdf', 'application/pdf'))
    expect(wrapper.text()).toMatch(/c\.pdf was not taken\. .+/)
  })

  it('RV-7 takes five files and no more', async () => {
    const { wrapper } = await open()
    await choose(...Array.from({ length: 6 }, (_, n) => file(`${n}.log`)))
    expect(upload).toHaveBeenCalledTimes(5)
    expect(wrapper.text()).toContain('A message carries at most 5 files.')
    expect(document.querySelector<HTMLInputElement>('input[type="file"]')!.disabled).toBe(true)
  })

  it('RV-7 fetches a file by a link that ends soon', async () => {
    const link = { url: '/api/v1/review-attachments/x1?expires=1&signature=s', expiresAt: '' }
    server.answer('POST /api/v1/review-attachments/x1/links', link)
    const followed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    await open()
    await press('server.log')
    expect(followed.mock.instances.map((one) => (one as HTMLAnchorElement).href)).toEqual([
      expect.stringContaining(link.url),
    ])
    followed.mockRestore()
  })

  it('RV-7 shows pictures at once, and larger in the page', async () => {
    const shot = { id: 'x2', name: 'shot.png', contentType: 'image/png', bytes: 2048 }
    const link = { url: '/api/v1/review-attachments/x2?expires=1&signature=s', expiresAt: '' }
    server.answer('POST /api/v1/review-attachments/x2/links', link)
    const props = { subject: { ...subject, messages: [{ ...message, attachments: [shot] }] } }
    const { wrapper } = await openPage(CaseConversation, { props })
    await flushPromises()
    expect(wrapper.get('ol img').attributes('src')).toBe(link.url)
    await press('shot.png')
    expect(dialog()!.querySelector('img')!.getAttribute('src')).toBe(link.url)
    expect(dialog()!.querySelector('img')!.alt).toContain('shot.png')
  })

  it('RV-7 asks once more for a picture whose link has ended, and not without end', async () => {
    const shot = { id: 'x2', name: 'shot.png', contentType: 'image/png', bytes: 2048 }
    let asked = 0
    server.answer('POST /api/v1/review-attachments/x2/links', () => {
      asked += 1
      return { url: `/files/${asked}`, expiresAt: '' }
    })
    const props = { subject: { ...subject, messages: [{ ...message, attachments: [shot] }] } }
    const { wrapper } = await openPage(CaseConversation, { props })
    for (let turn = 0; turn < 3; turn += 1) {
      await flushPromises()
      await wrapper.get('ol img').trigger('error')
    }
    await flushPromises()
    expect(asked).toBe(2)
    expect(wrapper.get('ol img').attributes('src')).toBe('/files/2')
  })

  it('RV-7 opens a PDF in a tab of its own, which knows nothing of the page', async () => {
    const paper = { id: 'x3', name: 'a.pdf', contentType: 'application/pdf', bytes: 2048 }
    const link = { url: '/api/v1/review-attachments/x3?expires=1&signature=s', expiresAt: '' }
    server.answer('POST /api/v1/review-attachments/x3/links', link)
    const tab = { opener: window as object | null, location: { replace: vi.fn() } }
    const opened = vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window)
    const props = { subject: { ...subject, messages: [{ ...message, attachments: [paper] }] } }
    const { wrapper } = await openPage(CaseConversation, { props })
    expect(wrapper.get('ol').text()).toContain('opens in a new tab')
    await press('a.pdf')
    expect(tab.location.replace).toHaveBeenCalledWith(link.url)
    expect(tab.opener).toBeNull()
    opened.mockRestore()
  })

  it('RV-7 speaks the language of the reviewer', async () => {
    const { wrapper } = await open('zh-CN')
    expect(wrapper.text()).toContain('添加文件')
    expect(wrapper.text()).toContain('最多 5 个：图片、PDF、文本或日志；')
  })
})
