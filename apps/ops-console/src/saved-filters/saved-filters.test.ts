import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { confirm, dialog, press } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import SavedFilters from './SavedFilters.vue'

const kept = (said: object) => ({
  id: 'f1',
  name: 'Overdue images',
  criteria: { due: 'overdue', type: 'image' },
  isShared: true,
  isDefault: false,
  shippedAs: 'overdue-images',
  editedAt: '2026-11-20T08:00:00.000Z',
  editedBy: null,
  actions: [],
  ...said,
})
const own = kept({
  id: 'f2',
  name: 'Mornings',
  criteria: { waitsFor: 'desk', olderThanDays: 7 },
  isShared: false,
  shippedAs: null,
  actions: ['edit', 'remove'],
})
const list = (items: object[], actions = ['add']) => ({ items, actions })
const adding = 'POST /api/v1/saved-filters'

describe('RV-7 kept filters of the queue', () => {
  beforeEach(() => server.answer('GET /api/v1/saved-filters', list([kept({}), own])))

  it('RV-7 show their filter in the address, and are found again by it', async () => {
    const { wrapper, router } = await openPage(SavedFilters, { at: '/queue' })
    await wrapper.find('select').setValue('f2')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ turn: 'desk', age: '7' })
    expect(wrapper.find('select').element.value).toBe('f2')
  })

  it('RV-7 are called in the language of the reader, unless the desk renamed them', async () => {
    const at = '/queue'
    const { wrapper } = await openPage(SavedFilters, { at, language: 'zh-CN' })
    expect(wrapper.text()).toContain('已逾期的镜像')
    expect(wrapper.text()).toContain('Mornings')
  })

  it('RV-7 are kept with a name, and not without', async () => {
    server.answer(adding, list([kept({}), own]))
    await openPage(SavedFilters, { at: '/queue?due=soon' })
    await press('Save filter')
    await confirm()
    expect(dialog()!.textContent).toContain('Say what it is called')
    const field = dialog()!.querySelector('input')!
    field.value = ' Soon '
    field.dispatchEvent(new Event('input'))
    await confirm()
    const criteria = { stage: 'open', due: 'soon' }
    expect(server.bodiesOf(adding)).toEqual([{ name: 'Soon', criteria }])
    expect(dialog()).toBeNull()
  })

  it('RV-7 are renamed, with what they keep', async () => {
    const editing = 'PUT /api/v1/saved-filters/f2'
    server.answer(editing, list([kept({}), { ...own, name: 'Early' }]))
    await openPage(SavedFilters, { at: '/queue?turn=desk&age=7' })
    await press('Rename')
    const field = dialog()!.querySelector('input')!
    expect(field.value).toBe('Mornings')
    field.value = 'Early'
    field.dispatchEvent(new Event('input'))
    await confirm()
    expect(server.bodiesOf(editing)).toEqual([{ name: 'Early', criteria: own.criteria }])
    expect(dialog()).toBeNull()
  })

  it('RV-7 take over what the queue is narrowed by now, when asked', async () => {
    const editing = 'PUT /api/v1/saved-filters/f2'
    server.answer(editing, list([kept({}), own]))
    const { router } = await openPage(SavedFilters, { at: '/queue?turn=desk&age=7' })
    await router.replace('/queue?turn=desk&age=14')
    await flushPromises()
    await press('Update “Mornings”')
    await confirm()
    const criteria = { stage: 'open', waitsFor: 'desk', olderThanDays: 14 }
    expect(server.bodiesOf(editing)).toEqual([{ name: 'Mornings', criteria }])
  })

  it('RV-7 are removed after one more look, and changed by whom they belong to alone', async () => {
    const removing = 'POST /api/v1/saved-filters/f2/remove'
    server.answer(removing, list([kept({})]))
    const { wrapper } = await openPage(SavedFilters, { at: '/queue?turn=desk&age=7' })
    await press('Remove filter')
    expect(dialog()!.textContent).toContain('“Mornings” is removed')
    expect(server.bodiesOf(removing)).toEqual([])
    await confirm()
    expect(server.bodiesOf(removing)).toHaveLength(1)
    wrapper.unmount()
    const { wrapper: others } = await openPage(SavedFilters, {
      at: '/queue?due=overdue&type=image',
    })
    expect(others.text()).not.toMatch(/Rename|Remove/)
  })

  it('RV-7 say in the dialog that a name is taken', async () => {
    server.answer(adding, refusal(409, 'filter-name-taken'))
    await openPage(SavedFilters, { at: '/queue?due=soon' })
    await press('Save filter')
    const field = dialog()!.querySelector('input')!
    field.value = 'Mornings'
    field.dispatchEvent(new Event('input'))
    await confirm()
    expect(dialog()!.textContent).toContain('Another filter has this name')
  })
})
