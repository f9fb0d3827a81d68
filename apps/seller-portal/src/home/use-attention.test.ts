import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import { useSession } from '../session/session.store.ts'
import { useAttention } from './use-attention.ts'

const calls = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
}))

const found = (id: string, status: string) => ({ id, status, productId: id, productName: id })
const Host = defineComponent({
  setup() {
    useSession().me = { id: 'a1', memberships: [{ vendorId: 'w1', role: 'owner' }] } as never
    const { rows } = useAttention()
    return () =>
      h(
        'ul',
        rows.value.map(({ id, text }) => h('li', `${id}: ${text}`)),
      )
  },
})

describe('what needs the attention of a seller', () => {
  beforeEach(() => calls.get.mockReset())

  it('SP-5 RV-9 tells of every review that waits: for a boot script, and for an answer', async () => {
    calls.get.mockImplementation(async (path: string) => ({
      data: {
        actions: [],
        items:
          path === '/api/v1/review-cases'
            ? [found('Tern', 'boot_script'), found('Osprey', 'access_check')]
            : [],
        nextCursor: null,
      },
    }))
    const { wrapper } = mountPage(Host)
    await flushPromises()
    expect(wrapper.findAll('li').map((row) => row.text())).toEqual([
      'Tern: The review needs the boot script of this image.',
      'Osprey: The reviewer needs your answer to go on.',
    ])
    const [, asked] = calls.get.mock.calls.find(([path]) => path === '/api/v1/review-cases') ?? []
    expect(asked.params.query).toEqual({ vendorId: 'w1', waitsFor: 'seller' })
  })
})
