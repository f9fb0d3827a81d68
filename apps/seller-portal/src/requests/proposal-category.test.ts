import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { emptyDraft } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import ProposalCategory from './ProposalCategory.vue'

const calls = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get },
}))
const category = (id: string, ...children: string[]) => ({
  id,
  name: id,
  children: children.map((child) => ({ id: child, name: child })),
})
const items = [category('operations', 'monitoring', 'logging'), category('data', 'streaming')]

async function mounted() {
  calls.get.mockResolvedValue({ data: { items } })
  const said: object[] = [{}]
  const { wrapper } = mountPage(ProposalCategory, {
    product: { draft: emptyDraft({ categoryId: 'operations', subCategoryId: 'monitoring' }) },
    errorOf: (name: string) => (name === 'changes/subCategoryId' ? 'Of another category.' : ''),
    modelValue: {},
    'onUpdate:modelValue': async (value: object) => {
      said.push(value)
      await wrapper.setProps({ modelValue: value })
    },
  })
  await flushPromises()
  const [first, second] = wrapper.findAll('select')
  return { wrapper, first: first!, second: second!, last: () => said.at(-1) }
}

describe('the category of a proposal', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('SA-1 SA-3 begins with the listed one, offers its sub-categories, and lets one go with the other', async () => {
    const { wrapper, first, second, last } = await mounted()
    expect([first.element.value, second.element.value]).toEqual(['operations', 'monitoring'])
    expect(wrapper.text()).toContain('Of another category.')
    await first.setValue('data')
    expect(last()).toEqual({ categoryId: 'data', subCategoryId: null })
    expect(second.findAll('option').map((option) => option.element.value)).toEqual([
      '',
      'streaming',
    ])
    await second.setValue('streaming')
    expect(last()).toEqual({ categoryId: 'data', subCategoryId: 'streaming' })
  })

  it('SA-3 asks for nothing when it is as before, and for none when none fits', async () => {
    const { first, second, last } = await mounted()
    await second.setValue('logging')
    expect(last()).toEqual({ subCategoryId: 'logging' })
    await second.setValue('monitoring')
    expect(last()).toEqual({})
    await first.setValue('')
    expect(last()).toEqual({ categoryId: null, subCategoryId: null })
  })
})
