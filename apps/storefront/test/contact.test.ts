import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import ConversationPage from '../src/enquiries/ConversationPage.vue'
import QuestionForm from '../src/enquiries/QuestionForm.vue'
import { buyer, mountPage, pretendApi } from './mount-page.ts'

const conversation = {
  id: 'q-1',
  subject: 'Refunds',
  page: null,
  status: 'waiting_for_asker',
  assignee: { id: 's', name: 'Ada' },
  actions: ['writeOn', 'close'],
  askedAt: '',
  lastMessageAt: '',
  asker: { id: null, name: 'Lin', email: null },
  messages: [
    {
      id: 'm',
      author: 'Ada',
      isFromOperations: true,
      isInternal: false,
      text: 'Free is free.',
      at: '2026-11-24T01:00:00Z',
    },
  ],
}
const answers = {
  'POST /api/v1/enquiries': { status: 201, body: { id: 'q-1', token: 'secret' } },
  'GET /api/v1/enquiries/q-1': { body: conversation },
}
afterEach(() => sessionStorage.clear())

describe('ON-9 contact operations', () => {
  it('ON-9 does not hold up a person whose browser filled in what people do not see', async () => {
    const api = pretendApi(answers)
    const { wrapper } = await mountPage(QuestionForm, { at: '/contact', api })
    for (const field of ['name', 'email', 'subject', 'text'])
      await wrapper.get(`#field-${field}`).setValue(`${field} of Lin`)
    await wrapper.get('[name="homepage"]').setValue('https://lin.example')
    for (const sent of [{ homepage: 'https://lin.example' }, {}]) {
      await wrapper.get('form').trigger('submit')
      await flushPromises()
      const body = api.asked.at(-1)?.body as object
      expect('homepage' in body).toBe('homepage' in sent)
    }
  })

  it('ON-9 asks visitors who they are, and reads on with the secret that they got', async () => {
    const api = pretendApi(answers)
    const { wrapper } = await mountPage(QuestionForm, { at: '/contact?from=/products', api })
    await wrapper.get('form').trigger('submit')
    expect(wrapper.find('#field-email-error').exists()).toBe(true)
    for (const field of ['name', 'email', 'subject', 'text'])
      await wrapper.get(`#field-${field}`).setValue(`${field} of Lin`)
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(wrapper.emitted('asked')).toEqual([['q-1']])
    expect(api.asked[0]?.body).toMatchObject({ page: '/products', email: 'email of Lin' })

    const next = await mountPage(ConversationPage, { at: '/contact/q-1', api })
    await flushPromises()
    expect(api.asked.at(-1)?.headers.get('enquiry-token')).toBe('secret')
    expect(next.wrapper.text()).toContain('Free is free.')
  })

  it('ON-9 knows who is signed in', async () => {
    const api = pretendApi(answers)
    const { wrapper } = await mountPage(QuestionForm, { me: buyer, at: '/contact', api })
    expect(wrapper.find('#field-email').exists()).toBe(false)
    await wrapper.get('#field-subject').setValue('Refunds')
    await wrapper.get('#field-text').setValue('How?')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(api.asked[0]?.body).toEqual({ subject: 'Refunds', text: 'How?' })
  })

  it('ON-9 opens by the link of a mail, and takes the key out of the address', async () => {
    const api = pretendApi({
      ...answers,
      'POST /api/v1/enquiries/q-1/confirm-email': { body: conversation },
      'POST /api/v1/enquiries/q-1/close': { body: { ...conversation, status: 'closed' } },
    })
    const key = 'k'.repeat(43)
    const { wrapper, router } = await mountPage(ConversationPage, {
      at: `/contact/q-1#key-${key}`,
      api,
    })
    await flushPromises()
    expect(api.asked.map(({ headers }) => headers.get('enquiry-token'))).toEqual([key, key])
    expect(router.currentRoute.value.hash).toBe('')
    expect(wrapper.text()).toContain('Ada of operations has answered')
    const close = wrapper.findAll('button').find((one) => one.text().startsWith('Close'))
    await close?.trigger('click')
    await flushPromises()
    expect(api.asked.map(({ path }) => path)).toContain('/api/v1/enquiries/q-1/close')
  })

  it('ON-9 says what to do when the conversation may not be read here', async () => {
    const { wrapper } = await mountPage(ConversationPage, { at: '/contact/q-2' })
    await flushPromises()
    expect(wrapper.text()).toContain('This conversation cannot be shown')
  })
})
