import type { ProductFileView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { emptyDraft } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import ProposalFiles from './ProposalFiles.vue'

const calls = vi.hoisted(() => ({ upload: vi.fn() }))
vi.mock('../api.ts', async (original) => {
  const actual = await original<typeof apiModule>()
  return { ...actual, session: { ...actual.session, upload: calls.upload } }
})

const file = (fileId: string, name: string): ProductFileView => ({
  fileId,
  name,
  contentType: name.endsWith('.png') ? 'image/png' : 'application/pdf',
  slot: name.endsWith('.png') ? 'logo' : 'resource',
  bytes: 900,
  sha256: 'a',
  url: `/api/v1/files/${fileId}`,
  isPublic: true,
  pixels: null,
  pages: null,
  hasText: null,
  uploadedAt: '2026-11-28T10:00:00.000Z',
})
const draft = emptyDraft({
  resources: [{ name: 'Tutorial', url: 'https://a.example/tutorial', file: null }],
  files: { logo: file('f1', 'old.png'), user_guide: null, trademark: null, patent: null },
})

function mounted() {
  const said: object[] = [{}]
  const { wrapper } = mountPage(ProposalFiles, {
    product: { id: 'p1', name: 'Harbor', draft },
    errorOf: () => undefined,
    modelValue: {},
    'onUpdate:modelValue': async (value: object) => {
      said.push(value)
      await wrapper.setProps({ modelValue: value })
    },
  })
  return { wrapper, last: () => said.at(-1) }
}
async function pick(input: HTMLInputElement, name: string, type: string) {
  Object.defineProperty(input, 'files', { value: [new File(['x'], name, { type })] })
  input.dispatchEvent(new Event('change'))
  await flushPromises()
}

describe('the files of a proposal', () => {
  beforeEach(() => void vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('SA-3 proposes a logo once it was sent, and no longer when it is taken out', async () => {
    calls.upload.mockResolvedValue(file('f2', 'new.png'))
    const { wrapper, last } = mounted()
    expect(wrapper.text()).toContain('old.png')
    await pick(
      wrapper.get('input[type="file"]').element as HTMLInputElement,
      'new.png',
      'image/png',
    )
    expect(calls.upload.mock.calls[0]?.[0]).toMatchObject({
      path: '/api/v1/products/p1/proposal-files/logo',
    })
    expect(last()).toEqual({ logoFileId: 'f2' })
    expect(wrapper.text()).toContain('new.png')
    await wrapper.get('button[aria-label="Remove new.png"]').trigger('click')
    await flushPromises()
    expect(last()).toEqual({})
    expect(wrapper.text()).toContain('old.png')
  })

  it('SA-3 proposes the resources as they are to be, and nothing when they are as before', async () => {
    const { wrapper, last } = mounted()
    const name = wrapper.get<HTMLInputElement>('#field-changes-resources-0-name')
    expect(name.element.value).toBe('Tutorial')
    await name.setValue('Handbook')
    expect(last()).toEqual({
      resources: [{ name: 'Handbook', url: 'https://a.example/tutorial', fileId: null }],
    })
    await name.setValue('Tutorial')
    expect(last()).toEqual({})
  })

  it('SA-3 ST-1 proposes the pictures as they are to be', async () => {
    calls.upload.mockResolvedValue(file('f4', 'screen.png'))
    const { wrapper, last } = mounted()
    const input = wrapper.get<HTMLInputElement>('#field-changes-pictures-new').element
    await pick(input, 'screen.png', 'image/png')
    expect(calls.upload.mock.calls[0]?.[0]).toMatchObject({
      path: '/api/v1/products/p1/proposal-files/picture',
    })
    await wrapper.get('#field-changes-pictures-0-alt').setValue('Plans')
    expect(last()).toEqual({ pictures: [{ fileId: 'f4', alt: 'Plans' }] })
    await wrapper.get('button[aria-label="Remove picture 1"]').trigger('click')
    await flushPromises()
    expect(last()).toEqual({})
  })

  it('SA-1 SA-3 puts a file that was sent into its row', async () => {
    calls.upload.mockResolvedValue(file('f3', 'Plans.pdf'))
    const { wrapper, last } = mounted()
    const inputs = wrapper.findAll<HTMLInputElement>('input[type="file"]')
    await pick(inputs.at(-1)!.element, 'Plans.pdf', 'application/pdf')
    expect(calls.upload.mock.calls[0]?.[0]).toMatchObject({
      path: '/api/v1/products/p1/proposal-files/resource',
    })
    expect(last()).toMatchObject({ resources: [{ name: 'Tutorial', fileId: 'f3' }] })
  })
})
