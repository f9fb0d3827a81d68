import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import ProductActions from './ProductActions.vue'

const calls = vi.hoisted(() => ({ post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { POST: calls.post },
}))

const shown = (actions: string[]) => {
  const mounted = mountPage(ProductActions, { product: imageProduct({ actions }) })
  const said = mounted.wrapper
    .findAll('[data-action]')
    .map((button) => button.attributes('data-action'))
  return { ...mounted, said }
}

describe('the actions of a product', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('offers what the server says, no more', () => {
    expect(shown(['edit', 'submit', 'discard']).said).toEqual(['edit', 'submit', 'discard'])
    expect(shown(['withdraw']).said).toEqual(['withdraw'])
    expect(shown([]).said).toEqual([])
  })

  it('leaves out what belongs to operations', () => {
    expect(shown(['addVersion', 'remove']).said).toEqual(['addVersion'])
  })

  it('IM-11 leads to the marketplace only while the product can be found there', () => {
    const words = (status: 'available' | 'removed') =>
      mountPage(ProductActions, {
        product: imageProduct({ slug: 'vela-db', status }),
      }).wrapper.text()
    expect(words('available')).toContain('See on the marketplace')
    expect(words('removed')).not.toContain('See on the marketplace')
  })

  it('asks before it withdraws, and says it to the server once confirmed', async () => {
    calls.post.mockResolvedValue({ data: {} })
    const { wrapper } = shown(['withdraw'])
    await wrapper.get('[data-action="withdraw"]').trigger('click')
    await flushPromises()
    expect(calls.post).not.toHaveBeenCalled()
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')]
    const confirm = buttons.find((button) => button.textContent?.trim() === 'Withdraw from review')
    expect(confirm).toBeDefined()
    confirm?.click()
    await flushPromises()
    expect(calls.post).toHaveBeenCalledWith('/api/v1/products/{id}/withdraw', {
      params: { path: { id: 'p1' } },
      headers: { 'idempotency-key': expect.any(String) },
    })
  })
})
