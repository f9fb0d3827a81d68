import { ApiProblem } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import ProductPage from './ProductPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
}))

/** The page of a product of which the server says this. */
async function answeredWith(status: number) {
  calls.get.mockRejectedValue(new ApiProblem({ type: '/problems/x', title: 'No', status }))
  const { wrapper } = mountPage(ProductPage, { id: 'nonsense' })
  await flushPromises()
  return wrapper.text()
}

describe('the page of a product', () => {
  it.each([400, 404])('SP-1 is not found where there is none (%i)', async (status) => {
    const text = await answeredWith(status)
    expect(text).toContain('Page not found')
    expect(text).not.toContain('without a name')
  })

  it('SP-1 says what went wrong when the server fails', async () => {
    expect(await answeredWith(503)).not.toContain('Page not found')
  })
})
