import { ApiProblem, unreachable } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import { useDraft } from './draft.store.ts'
import DraftFile from './DraftFile.vue'

type Sent = { file: File; onProgress: (share: number) => void; signal: AbortSignal }
const calls = vi.hoisted(() => ({ get: vi.fn(), upload: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
  session: { upload: calls.upload },
  onSessionEnd: () => undefined,
}))
const logo = new File(['x'], 'logo.png', { type: 'image/png' })
const sent = (): Sent => calls.upload.mock.calls.at(-1)![0] as Sent

async function picked() {
  calls.get.mockResolvedValue({ data: imageProduct() })
  const { wrapper } = mountPage(DraftFile, { fileSlot: 'logo', label: 'Logo' })
  await useDraft().open('p1')
  const input = wrapper.get('input[type="file"]')
  Object.defineProperty(input.element, 'files', { value: [logo], configurable: true })
  await input.trigger('change')
  await flushPromises()
  const button = (words: string) =>
    wrapper
      .findAll('button')
      .find((one) => `${one.text()} ${one.attributes('aria-label') ?? ''}`.includes(words))
  return { wrapper, button }
}

describe('uploading a file', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('IM-6 keeps a file whose connection was lost, to be sent again', async () => {
    calls.upload.mockRejectedValueOnce(new ApiProblem(unreachable)).mockResolvedValueOnce({})
    const { wrapper, button } = await picked()
    expect(wrapper.text()).toContain(String(unreachable.detail))
    await button('Send logo.png again')!.trigger('click')
    await flushPromises()
    expect(sent().file).toBe(logo)
    expect(wrapper.text()).not.toContain(String(unreachable.detail))
    expect(button('again')).toBeUndefined()
  })

  it('IM-6 says why a file is refused, and does not offer to send it again', async () => {
    const errors = [{ pointer: '#/files/logo', code: 'newer', detail: 'The picture is broken.' }]
    const refusal = { type: '/problems/file-unreadable', title: 'Unreadable', status: 422, errors }
    calls.upload.mockRejectedValueOnce(new ApiProblem(refusal))
    const { wrapper, button } = await picked()
    expect(wrapper.text()).toContain('The picture is broken.')
    expect(button('again')).toBeUndefined()
  })

  it('IM-6 stops on demand, without a complaint', async () => {
    calls.upload.mockImplementationOnce(
      ({ signal }: Sent) =>
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason as Error)),
        ),
    )
    const { wrapper, button } = await picked()
    sent().onProgress(0.5)
    await flushPromises()
    expect(wrapper.get('[role="progressbar"]').attributes('aria-valuenow')).toBe('50')
    await button('Stop uploading')!.trigger('click')
    await flushPromises()
    expect(sent().signal.aborted).toBe(true)
    expect(wrapper.find('[role="progressbar"]').exists()).toBe(false)
    expect(wrapper.find('[role="alert"]').exists()).toBe(false)
  })
})
