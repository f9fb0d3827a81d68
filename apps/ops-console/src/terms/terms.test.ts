import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { press } from '../../test/hands.ts'
import { mountPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import NewTermsPage from './NewTermsPage.vue'
import TermsPage from './TermsPage.vue'
import TermsText from './TermsText.vue'

const terms = {
  version: '2026-11',
  title: 'Marketplace Vendor Terms',
  hash: 'a'.repeat(64),
  publishedAt: '2026-11-01T00:00:00.000Z',
}
const chinese = { language: 'zh-CN', title: '市场服务商条款', html: '<p>请友善。</p>' }
const publishing = 'POST /api/v1/vendor-terms'
const confirm = async () => {
  ;[...document.querySelectorAll<HTMLElement>('[role="dialog"] button')].at(-1)!.click()
  await flushPromises()
}

describe('the vendor terms', () => {
  beforeEach(() => {
    const standing = { publishedBy: null, standing: 'in_force', acceptances: 3 }
    server.answer('GET /api/v1/vendor-terms', {
      items: [{ ...terms, ...standing }],
      vendors: 4,
      waiting: 1,
    })
    server.answer('GET /api/v1/vendor-terms/2026-11', {
      ...terms,
      language: 'en',
      html: '<p>Be kind.</p>',
      translations: [chinese],
    })
    server.answer('GET /api/v1/vendor-terms-acceptances', {
      items: [
        {
          id: 'a1',
          version: '2026-11',
          hash: terms.hash,
          company: 'Larch',
          vendorId: 'v1',
          applicationId: 'p1',
          acceptedBy: 'Ada',
          acceptedAt: '2026-11-02T08:00:00.000Z',
          address: '198.51.100.7',
        },
      ],
      nextCursor: null,
    })
  })

  it('ON-5 shows the versions and who accepted what, from where', async () => {
    const { wrapper } = await mountPage(TermsPage)
    await flushPromises()
    expect(wrapper.text()).toContain('1 of 4 vendors')
    expect(wrapper.text()).toContain('In force')
    for (const word of ['Larch', 'Ada', '198.51.100.7']) expect(wrapper.text()).toContain(word)
  })

  const write = async (wrapper: Awaited<ReturnType<typeof mountPage>>['wrapper'], day: string) => {
    await wrapper.get('#field-version').setValue('2027-01')
    await wrapper.get('#field-publishedAt').setValue(day)
  }

  it('ON-5 asks before it publishes, and says who is asked again', async () => {
    server.answer(publishing, { ...terms, version: '2027-01', html: '<p>Be kind.</p>' })
    const { wrapper } = await mountPage(NewTermsPage)
    await flushPromises()
    await write(wrapper, '2099-01-01')
    expect(wrapper.text()).not.toContain('less than 30 days')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(document.querySelector('[role="dialog"]')!.textContent).toContain('4 vendors are asked')
    expect(server.bodiesOf(publishing)).toEqual([])
    await confirm()
    expect(server.bodiesOf(publishing)).toEqual([
      {
        version: '2027-01',
        title: terms.title,
        html: '<p>Be kind.</p>',
        publishedAt: new Date('2099-01-01T00:00:00').toISOString(),
        translations: [chinese],
      },
    ])
  })

  it('ON-5 asks before a wording that is not published is lost, and not once it is', async () => {
    server.answer(publishing, { ...terms, version: '2027-01', html: '<p>Be kind.</p>' })
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    const { wrapper } = await mountPage(NewTermsPage)
    await flushPromises()
    expect(closing()).toBe(false)
    await write(wrapper, '2099-01-01')
    expect(closing()).toBe(true)
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    await confirm()
    expect(closing()).toBe(false)
  })

  it('ON-5 warns of a day that is near, and names what is missing', async () => {
    const { wrapper } = await mountPage(NewTermsPage)
    await flushPromises()
    await wrapper.get('form').trigger('submit')
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    expect(wrapper.text()).toContain('This is needed.')
    await write(wrapper, new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10))
    expect(wrapper.text()).toContain('less than 30 days')
  })

  it('ON-5 publishes without a translation when none is wanted, and wants a whole one otherwise', async () => {
    server.answer(publishing, { ...terms, version: '2027-01', html: '<p>Be kind.</p>' })
    const { wrapper } = await mountPage(NewTermsPage)
    await flushPromises()
    await write(wrapper, '2099-01-01')
    await wrapper.get('#field-translatedTitle').setValue(' ')
    await wrapper.get('form').trigger('submit')
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    expect(wrapper.text()).toContain('This is needed.')
    await wrapper.get('input[type="checkbox"]').setValue(false)
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    await confirm()
    expect(server.bodiesOf(publishing)).toEqual([expect.objectContaining({ translations: [] })])
  })

  it('ON-5 shows a version in both of its languages', async () => {
    const { wrapper } = await mountPage(TermsText, { props: { version: '2026-11' } })
    await flushPromises()
    const text = () => wrapper.get('[role="region"]')
    expect(text().text()).toBe('Be kind.')
    await press('Show the Chinese translation')
    expect(text().text()).toBe('请友善。')
    expect(text().attributes('lang')).toBe('zh-CN')
  })

  it('ON-5 puts what the server says at its field', async () => {
    const errors = [{ pointer: '#/version', detail: 'Only letters and digits.' }]
    server.answer(publishing, refusal(400, 'invalid-request', { errors }))
    const { wrapper } = await mountPage(NewTermsPage)
    await flushPromises()
    await write(wrapper, '2099-01-01')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    await confirm()
    expect(wrapper.text()).toContain('Only letters and digits.')
  })
})
