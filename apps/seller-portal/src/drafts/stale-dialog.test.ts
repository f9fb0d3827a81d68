import { ApiProblem } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import { useDraft } from './draft.store.ts'
import StaleDialog from './StaleDialog.vue'

const calls = vi.hoisted(() => ({ patch: vi.fn(), get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { PATCH: calls.patch, GET: calls.get },
}))
const at = (revision: number, draft = {}) => ({
  data: { ...imageProduct({ draft: { revision, ...draft } }), removed: [] },
})

describe('a draft that was changed in two windows', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('IM-1 shows both texts of each field and keeps what is chosen', async () => {
    mountPage(StaleDialog)
    const draft = useDraft()
    calls.get.mockResolvedValueOnce(at(1, { name: 'Tern' }))
    await draft.open('p1')
    const theirs = { name: 'Their name', supportHtml: '<p>Their <b>support</b></p>' }
    calls.patch.mockRejectedValueOnce(
      new ApiProblem({ type: '/problems/stale-edit', title: 'Stale', status: 412 }),
    )
    calls.get.mockResolvedValueOnce(at(4, theirs))
    draft.set('name', 'My name')
    draft.set('supportHtml', '<p>My <i>support</i><img src=x onerror=alert(1)></p>')
    await draft.save()
    await flushPromises()
    const text = document.body.textContent
    for (const said of ['My name', 'Their name', 'My support', 'Their support'])
      expect(text).toContain(said)
    expect(document.body.querySelector('img')).toBeNull()

    const radios = [...document.querySelectorAll<HTMLInputElement>('input[value="theirs"]')]
    expect(radios).toHaveLength(2)
    radios[0]!.click()
    await flushPromises()
    calls.patch.mockResolvedValueOnce(at(5))
    const buttons = [...document.querySelectorAll('button')]
    buttons.find(({ textContent }) => textContent.includes('Keep these'))!.click()
    await flushPromises()
    expect(Object.keys(calls.patch.mock.calls[1]![1].body as object)).toEqual(['supportHtml'])
    expect(draft.values?.name).toBe('Their name')
    expect(document.querySelector('[role="dialog"]')).toBeNull()
  })
})
