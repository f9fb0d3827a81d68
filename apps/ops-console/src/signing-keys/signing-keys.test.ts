import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import { placeRoles } from '../layouts/places.ts'
import SigningKeysPage from './SigningKeysPage.vue'

const rotating = 'POST /api/v1/signing-keys/rotate'
const present = {
  kid: 'present-key',
  phase: 'signing',
  createdAt: '2026-11-01T08:00:00.000Z',
  signsFrom: null,
}
const next = {
  kid: 'next-key',
  phase: 'next',
  createdAt: '2026-11-20T08:00:00.000Z',
  signsFrom: '2026-11-20T08:10:00.000Z',
}
const quiet = { items: [present], nextReplacementAt: '2026-12-01T08:00:00.000Z' }
const waiting = { items: [next, present], nextReplacementAt: null }
const press = async (selector: string) => {
  document.querySelector<HTMLElement>(selector)!.click()
  await flushPromises()
}
const confirm = async () => {
  ;[...document.querySelectorAll<HTMLElement>('[role="dialog"] button')].at(-1)!.click()
  await flushPromises()
}
async function open() {
  const { wrapper } = await mountPage(SigningKeysPage)
  await flushPromises()
  return wrapper
}

describe('the signing keys, for admins', () => {
  beforeEach(() => {
    server.answer('GET /api/v1/signing-keys', quiet)
  })

  it('ASVS 11.2 is a place of admins alone', () => {
    expect(placeRoles.signingKeys).toEqual(['admin'])
  })

  it('ASVS 11.2 shows which key signs, since when it is published, and when it is replaced', async () => {
    const text = (await open()).text()
    for (const words of ['present-key', 'Signs now', 'Nov 1, 2026', 'by itself on Dec 1, 2026'])
      expect(text).toContain(words)
  })

  it('ASVS 11.2 replaces the key after a warning, and shows the next one', async () => {
    server.answer(rotating, waiting)
    const wrapper = await open()
    await press('[data-action="rotate"]')
    expect(document.querySelector('[role="dialog"]')!.textContent).toContain('cannot be taken back')
    expect(server.bodiesOf(rotating)).toEqual([])
    server.answer('GET /api/v1/signing-keys', waiting)
    await confirm()
    expect(server.bodiesOf(rotating)).toHaveLength(1)
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    expect(wrapper.text()).toContain('next-key')
    expect(wrapper.text()).toContain('The next key is published already')
  })

  it('ASVS 11.2 does not offer to replace a key while the next one waits', async () => {
    server.answer('GET /api/v1/signing-keys', waiting)
    expect((await open()).find('[data-action="rotate"]').exists()).toBe(false)
  })

  it('ASVS 11.2 says why the server refuses, and shows the newest state behind it', async () => {
    server.answer(rotating, refusal(409, 'next-key-waiting'))
    await open()
    await press('[data-action="rotate"]')
    await confirm()
    expect(document.querySelector('[role="dialog"] [role="alert"]')).not.toBeNull()
    expect(server.asked.filter(({ call }) => call === 'GET /api/v1/signing-keys')).toHaveLength(2)
  })
})
