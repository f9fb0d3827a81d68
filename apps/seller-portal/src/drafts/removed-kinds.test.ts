import { beforeEach, describe, expect, it, vi } from 'vitest'
import { appPlugins } from '../../test/mount-page.ts'
import { imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import { useDraft } from './draft.store.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), patch: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, PATCH: calls.patch },
}))

describe('what a rich text lost', () => {
  beforeEach(() => void vi.resetAllMocks())

  it('IM-6 SA-1 stays with its field until that field is saved whole', async () => {
    appPlugins()
    const draft = useDraft()
    calls.get.mockResolvedValue({ data: imageProduct() })
    await draft.open('p1')
    const saved = (removed: object[]) =>
      calls.patch.mockResolvedValueOnce({ data: { ...imageProduct(), removed } })
    saved([{ field: 'detailsHtml', kinds: ['links'] }])
    draft.set('detailsHtml', '<p><a href="http://a.example">Hi</a></p>')
    await draft.save()
    expect(draft.removed).toEqual({ detailsHtml: ['links'] })
    saved([])
    draft.set('name', 'Tern')
    await draft.save()
    expect(draft.removed).toEqual({ detailsHtml: ['links'] })
    saved([])
    draft.set('detailsHtml', '<p>Hi</p>')
    await draft.save()
    expect(draft.removed).toEqual({})
    draft.forget()
  })
})
