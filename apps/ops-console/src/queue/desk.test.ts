import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { caseRow } from '../../test/cases.ts'
import { mountPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import DeskPage from './DeskPage.vue'

const rows = [caseRow({ id: 'c1' }), caseRow({ id: 'c2', productName: 'Cobalt Vault' })]
const press = (key: string, on: EventTarget = document.body) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
const focused = () => (document.activeElement as HTMLElement).dataset['case']
const figures = {
  stages: [],
  open: 2,
  mine: 0,
  unassigned: 2,
  overdue: 0,
  waitsForSeller: 0,
  assignees: [],
  appealed: 0,
}
async function desk(at = '/queue') {
  const mounted = await mountPage(DeskPage, { at })
  await flushPromises()
  return mounted
}

describe('the desk', () => {
  beforeEach(() => {
    localStorage.clear()
    server.answer('GET /api/v1/review-cases', { items: rows, nextCursor: null })
    server.answer('GET /api/v1/review-cases/summary', figures)
    server.answer('GET /api/v1/saved-filters', { items: [], actions: ['add'] })
  })

  it('RV-7 narrows the queue by what the address says', async () => {
    await desk(
      '/queue?stage=information_check&assignee=me&due=overdue&turn=seller&type=saas&risk=warning&kind=version&age=7&sort=oldest&q=tern',
    )
    const list = server.asked.find(({ call }) => call === 'GET /api/v1/review-cases')
    expect(list?.query).toEqual({
      stage: 'information_check',
      assignee: 'me',
      due: 'overdue',
      waitsFor: 'seller',
      type: 'saas',
      kind: 'version',
      risk: 'warning',
      olderThanDays: 7,
      sort: 'oldest',
      q: 'tern',
    })
  })

  it('RV-7 shows the open cases when the address says nothing, or nonsense', async () => {
    await desk('/queue?stage=nonsense&assignee=you&due=never&age=8')
    const list = server.asked.find(({ call }) => call === 'GET /api/v1/review-cases')
    expect(list?.query).toEqual({ stage: 'open' })
  })

  it('RV-7 shows what is usual in every box when the address says nonsense, and undoes a choice with Back', async () => {
    const { wrapper, router } = await desk('/queue?stage=nonsense&assignee=you&type=boat&sort=zzz')
    const boxes = wrapper.findAll('select')
    const shown = () => boxes.map(({ element }) => element.selectedIndex)
    expect(shown()).toEqual(boxes.map(() => 0))
    await boxes.at(-1)?.setValue('saas')
    await flushPromises()
    expect(router.currentRoute.value.query).toMatchObject({ type: 'saas' })
    router.back()
    await flushPromises()
    expect(shown()).toEqual(boxes.map(() => 0))
  })

  it('RV-7 moves through the queue with j and k', async () => {
    await desk()
    press('j')
    expect(focused()).toBe('c1')
    press('j')
    expect(focused()).toBe('c2')
    press('k')
    expect(focused()).toBe('c1')
  })

  it('RV-7 leaves letters to fields, and to who has switched the keys off', async () => {
    const { wrapper } = await desk()
    press('j', document.querySelector('input')!)
    expect(focused()).toBeUndefined()
    wrapper.unmount()
    localStorage.setItem('emporium-desk-keys', 'off')
    await desk()
    press('j')
    expect(focused()).toBeUndefined()
  })

  it('RV-7 says what is decided with c and r, and only leads to what cannot be taken back with p', async () => {
    await desk()
    const verbs = ['claim', 'passInformation', 'reject']
    const panel = document.createElement('section')
    panel.id = 'decision'
    const said: string[] = []
    for (const verb of verbs) {
      const button = document.createElement('button')
      button.dataset['action'] = verb
      button.addEventListener('click', () => said.push(verb))
      panel.append(button)
    }
    document.body.append(panel)
    for (const key of ['c', 'r', 'p']) press(key)
    expect(said).toEqual(['claim', 'reject'])
    expect((document.activeElement as HTMLElement).dataset['action']).toBe('passInformation')
    panel.remove()
    for (const key of ['c', 'r', 'p']) press(key)
    expect(said).toHaveLength(2)
  })

  it('RV-7 explains the keys with ?', async () => {
    await desk()
    press('?')
    await flushPromises()
    expect(document.querySelector('[role="dialog"]')!.textContent).toContain('Claim the open case')
  })

  it('RV-5 says that appeals wait, which are not among the open cases', async () => {
    const none = { ...figures, open: 0 }
    server.answer('GET /api/v1/review-cases', { items: [], nextCursor: null })
    server.answer('GET /api/v1/review-cases/summary', { ...none, appealed: 1 })
    const { wrapper } = await desk()
    expect(wrapper.get('a[href*="stage=appealed"]').text()).toBe('1 appeal waits for a decision')
    wrapper.unmount()
    const openAppeal = {
      dueAt: '2026-11-27T08:00:00.000Z',
      ageing: 'overdue' as const,
      takenBy: 'Lee',
      isMine: false,
    }
    const rejected = caseRow({ id: 'c1', status: 'rejected', waitsFor: 'nobody', openAppeal })
    server.answer('GET /api/v1/review-cases', { items: [rejected], nextCursor: null })
    const { wrapper: appeals } = await desk('/queue?stage=appealed')
    expect(appeals.text()).not.toContain('waits for a decision')
    expect(appeals.get('[data-case="c1"]').text()).toContain('Appeal open')
    expect(appeals.get('[data-case="c1"]').text()).toContain('Lee')
    expect(appeals.get('[data-case="c1"] .text-bad').text()).toContain('Due')
    appeals.unmount()
    server.answer('GET /api/v1/review-cases', { items: [], nextCursor: null })
    server.answer('GET /api/v1/review-cases/summary', none)
    expect((await desk('/queue?stage=appealed')).wrapper.text()).toContain('No appeal waits')
  })

  it('says that there is nothing to review, or that filters hide it', async () => {
    server.answer('GET /api/v1/review-cases', { items: [], nextCursor: null })
    const { wrapper } = await desk()
    expect(wrapper.text()).toContain('Nothing to review')
    wrapper.unmount()
    const { wrapper: narrowed } = await desk('/queue?q=zzz')
    expect(narrowed.text()).toContain('No case matches')
  })
})
