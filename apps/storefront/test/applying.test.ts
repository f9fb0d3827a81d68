import type { VendorApplicationView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  bodyOfForm,
  formOf,
  formOfNew,
  withoutFields,
} from '../src/applications/application-form.ts'
import { applicationTrack } from '../src/applications/application-track.ts'
import ApplyForm from '../src/applications/ApplyForm.vue'
import { faultsOf } from '../src/applications/check-form.ts'
import TermsBox from '../src/applications/TermsBox.vue'
import { mountPage, pretendApi, type Asked } from './mount-page.ts'

const terms = {
  version: '2026-11',
  title: 'Terms',
  html: '<p>Text</p>',
  hash: 'b',
  publishedAt: '',
}
const begun = {
  id: 'app-1',
  revision: 1,
  updatedAt: '2026-11-24T01:00:00Z',
  actions: ['edit'],
  askedFields: [],
  ...bodyOfForm(formOf(null)),
}
const answers = {
  'GET /api/v1/vendor-terms/current': { body: terms },
  'POST /api/v1/vendor-applications': { status: 201, body: begun },
}
/** A box that is longer than it is high, as browsers lay it out. */
function layOut(box: HTMLElement, scrollTop: number) {
  const sizes = { scrollTop, clientHeight: 320, scrollHeight: 2_000 }
  for (const [name, value] of Object.entries(sizes))
    Object.defineProperty(box, name, { value, configurable: true, writable: true })
}
afterEach(() => {
  vi.useRealTimers()
  sessionStorage.clear()
})

describe('ON-7 what operations asks for', () => {
  it('ON-7 is pointed out at its field until something else is written there', async () => {
    const form = formOf(null)
    form['company/legalName'] = 'Larch'
    const asked = {
      ...begun,
      ...bodyOfForm(form),
      askedFields: ['company/legalName'],
    } as unknown as VendorApplicationView
    const api = pretendApi({
      ...answers,
      'PATCH /api/v1/vendor-applications/app-1': { body: asked },
    })
    const { wrapper } = await mountPage(ApplyForm, {
      at: '/apply',
      api,
      props: { application: asked },
    })
    await flushPromises()
    const errors = () => wrapper.findAll('[id$="-error"]').map((one) => one.text())
    expect(errors()).toEqual([expect.stringContaining('Operations asks you to mend this.')])
    await wrapper.get('#field-company-legalName').setValue('Larch Systems GmbH')
    expect(errors()).toEqual([])
  })
})

describe('ON-4 the application form', () => {
  it('ON-4 asks for every field but the links', () => {
    const faults = faultsOf(formOf(null))
    expect(Object.keys(faults)).toHaveLength(19)
    expect(faults).not.toHaveProperty('links')
    expect(faults).not.toHaveProperty('product/thirdPartyLicences/details')
    const licensed = { ...formOf(null), 'product/thirdPartyLicences/included': 'yes' }
    expect(faultsOf(licensed)['product/thirdPartyLicences/details']).toBe('required')
  })

  it('ON-4 leads to the first field that lacks something, and sends nothing', async () => {
    const api = pretendApi(answers)
    const { wrapper } = await mountPage(ApplyForm, {
      at: '/apply',
      api,
      props: { application: null },
    })
    await wrapper.get('form').trigger('submit')
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('field-company-legalName'))
    expect(api.asked.filter(({ path }) => path.endsWith('/submit'))).toEqual([])
  })

  it('ON-4 names everything that is marked: what lacks here, what the server refused, and the terms', async () => {
    vi.useFakeTimers()
    const errors = [{ pointer: '#/contact/phone', code: 'newer', detail: 'No phone number.' }]
    const refused = { type: '/problems/invalid-request', title: 'Look', status: 400, errors }
    const answer = ({ body }: Asked) =>
      'phone' in (body as { contact: object }).contact
        ? { status: 400, body: refused }
        : { status: 201, body: begun }
    const api = pretendApi({ ...answers, 'POST /api/v1/vendor-applications': answer })
    const { wrapper } = await mountPage(ApplyForm, { props: { application: null }, api })
    await wrapper.get('#field-contact-phone').setValue('abc')
    await vi.advanceTimersByTimeAsync(2_000)
    await flushPromises()
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    // Of the nineteen fields one is filled, and refused; the terms come besides.
    expect(wrapper.text()).toContain('20 entries need another look')
    const named = wrapper.findAll('a[href^="#field-"]').map((link) => link.text())
    expect(named).toEqual(expect.arrayContaining(['Phone', 'Vendor terms']))
  })

  it('ON-4 begins with the name and the address of who applies, and leaves a draft as it is', () => {
    const sam = { name: 'Sam Larch', email: 'sam@larch.example' }
    expect(formOfNew(sam)).toMatchObject({
      'contact/name': 'Sam Larch',
      'contact/email': 'sam@larch.example',
      'company/legalName': '',
    })
    expect(formOfNew(null)).toEqual(formOf(null))
  })

  it('ON-4 takes web addresses with https alone', () => {
    const form = {
      ...formOf(null),
      'company/website': 'http://larch.example',
      links: 'https://a.example\nb',
    }
    expect(faultsOf(form)).toMatchObject({ 'company/website': 'wrongHttps', links: 'wrongHttps' })
  })

  it('ON-4 sends lists as lists and answers as yes or no', () => {
    const form = {
      ...formOf(null),
      'support/channels': 'E-mail\nPhone',
      'product/thirdPartyLicences/included': 'no',
    }
    const { support, product } = bodyOfForm(form)
    expect(support?.channels).toEqual(['E-mail', 'Phone'])
    expect(product?.thirdPartyLicences?.included).toBe(false)
    expect(product?.type).toBeNull()
  })

  it('ON-6 keeps the rest when one field is half written', () => {
    const left = withoutFields(bodyOfForm(formOf(null)), ['company/website', 'links/0'])
    expect(left.company).not.toHaveProperty('website')
    expect(left.company).toHaveProperty('legalName')
    expect(left).not.toHaveProperty('links')
  })

  it('ON-6 saves by itself after a pause, and then says so', async () => {
    vi.useFakeTimers()
    const api = pretendApi(answers)
    const { wrapper } = await mountPage(ApplyForm, { props: { application: null }, api })
    await wrapper.get('#field-company-legalName').setValue('Larch Systems')
    expect(wrapper.text()).toContain('Not saved yet')
    await vi.advanceTimersByTimeAsync(2_000)
    await flushPromises()
    const saved = api.asked.find(({ method }) => method === 'POST')
    expect(saved?.body).toMatchObject({ company: { legalName: 'Larch Systems' } })
    expect(wrapper.text()).toContain('Saved at')
  })

  it('ON-4 puts what the server refuses on its field and saves without it', async () => {
    vi.useFakeTimers()
    const errors = [{ pointer: '#/company/website', code: 'newer', detail: 'Begin with https://.' }]
    const refused = { type: '/problems/invalid-request', title: 'Look', status: 400, errors }
    const answer = ({ body }: Asked) =>
      'website' in (body as { company: object }).company
        ? { status: 400, body: refused }
        : { status: 201, body: begun }
    const api = pretendApi({ ...answers, 'POST /api/v1/vendor-applications': answer })
    const { wrapper } = await mountPage(ApplyForm, { props: { application: null }, api })
    await wrapper.get('#field-company-website').setValue('larch')
    await vi.advanceTimersByTimeAsync(2_000)
    await flushPromises()
    expect(wrapper.get('#field-company-website-error').text()).toBe('Begin with https://.')
    expect(wrapper.text()).toContain('Saved at')
  })
})

describe('ON-5 the vendor terms', () => {
  it('ON-5 can be accepted only after they were read to their end', async () => {
    const { wrapper } = await mountPage(TermsBox, { props: { terms, modelValue: false } })
    const box = wrapper.get<HTMLElement>('[role=region]')
    layOut(box.element, 0)
    await wrapper.setProps({ terms: { ...terms, version: '2026-12' } })
    const tick = wrapper.get<HTMLInputElement>('input[type=checkbox]')
    expect(tick.element.disabled).toBe(true)
    layOut(box.element, 1_680)
    await box.trigger('scroll')
    expect(tick.element.disabled).toBe(false)
  })

  it('ON-5 can be accepted at once when they are short enough to be seen', async () => {
    const { wrapper } = await mountPage(TermsBox, { props: { terms, modelValue: false } })
    expect(wrapper.get<HTMLInputElement>('input[type=checkbox]').element.disabled).toBe(false)
  })
})

describe('ON-7 the way of an application', () => {
  it('ON-7 shows whose turn it is', () => {
    expect(applicationTrack('draft')).toEqual({ at: 0, tone: 'go' })
    expect(applicationTrack('submitted')).toEqual({ at: 1, tone: 'go' })
    expect(applicationTrack('information_requested')).toEqual({ at: 0, tone: 'stop' })
    expect(applicationTrack('rejected')).toEqual({ at: 1, tone: 'fail' })
    expect(applicationTrack('approved')).toEqual({ at: 3, tone: 'go' })
  })
})
