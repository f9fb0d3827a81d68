import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import InvitationPage from '../src/invitations/InvitationPage.vue'
import { mountPage, pretendApi } from './mount-page.ts'

const invitation = {
  vendorId: 'v1',
  vendorName: 'Larch B.V.',
  email: 'ada@larch.example',
  role: 'support',
  status: 'pending',
  invitedByName: 'Sam Larch',
  expiresAt: '2026-12-01T08:00:00.000Z',
  hasAccount: true,
  isForYou: null,
  isMember: false,
}
async function opened(said: Partial<typeof invitation> | number) {
  const answer =
    typeof said === 'number'
      ? { status: said, body: { type: '/problems/not-found', title: 'Not found', status: said } }
      : { body: { ...invitation, ...said } }
  const api = pretendApi({ 'GET /api/v1/invitations/t1': answer })
  const { wrapper } = await mountPage(InvitationPage, { at: '/invitations/t1', api })
  await flushPromises()
  const links = wrapper.findAll('a, button').map((one) => one.text())
  return { text: wrapper.text(), links }
}

describe('ON-10 the link of an invitation', () => {
  it('ON-10 leads whoever has an account to signing in', async () => {
    expect((await opened({})).links).toContain('Sign in')
  })

  it.each([
    ['expired', 'Ask Sam Larch to send it again; the new mail comes to ada@larch.example.'],
    ['declined', 'If you have changed your mind, ask Sam Larch for a new one.'],
    [
      'revoked',
      'Larch B.V. has taken this invitation back. If you do not know why, ask Sam Larch.',
    ],
  ])('ON-10 that is %s says what to do next, and offers no answer', async (status, words) => {
    const { text, links } = await opened({ status })
    expect(text).toContain(words)
    expect(links).not.toContain('Sign in')
    expect(links).not.toContain('Join the team')
  })

  it('ON-10 that was accepted leads to the portal', async () => {
    const { text, links } = await opened({ status: 'accepted' })
    expect(text).toContain('Sign in to the portal as ada@larch.example.')
    expect(links).toContain('Open the seller portal')
  })

  it('ON-10 of an older mail says that only the newest one works', async () => {
    expect((await opened(404)).text).toContain('only the link of the newest one works')
  })
})
