import { wordsOfFinding, type Language } from '@emporium/domain'
import { describe, expect, it } from 'vitest'
import { press } from '../../test/hands.ts'
import { reviewCaseView } from '../../test/cases.ts'
import { openPage } from '../../test/mount-page.ts'
import FindingList from './FindingList.vue'

const facts = { product: 'Tern Proxy', vendor: 'Ternworks', caseId: 'c7' }
const { seen: evidence, ...words } = wordsOfFinding({ ruleId: 'image-sold-elsewhere', facts }, 'en')
const ofOthers = {
  ...words,
  evidence,
  facts,
  ruleId: 'image-sold-elsewhere',
  severity: 'warning' as const,
  pointer: '#/image',
  isChecked: true,
  isObserved: false,
  waiver: null as { id: string; reason: string; by: string; until: string } | null,
  actions: [] as string[],
  ruleSetVersion: 4,
  at: '2026-11-20T08:01:00.000Z',
}
async function shown(finding: typeof ofOthers, language: Language) {
  const { checks } = reviewCaseView()
  const props = { checks: { ...checks, findings: [finding] } }
  return (await openPage(FindingList, { props, language })).wrapper
}

describe('the findings of a case', () => {
  it.each([
    ['en', '"Tern Proxy" of Ternworks is made from it.', 'See its case'],
    ['zh-CN', 'Ternworks 的“Tern Proxy”使用了该镜像。', '查看其审核'],
  ] as const)(
    'RV-8 says in %s who else sells the image, and leads to that case',
    async (language, said, link) => {
      const wrapper = await shown(ofOthers, language)
      expect(wrapper.text()).toContain(said)
      expect(wrapper.text()).not.toMatch(/： /)
      expect(wrapper.get('a[href="/cases/c7"]').text()).toBe(link)
    },
  )

  it('RV-8 has no link where a finding tells of no other case', async () => {
    const alone = { ...ofOthers, facts: { product: 'Tern Proxy', vendor: 'Ternworks' } as never }
    expect((await shown(alone, 'en')).findAll('a')).toEqual([])
  })

  it('RV-8 offers to waive what may be waived, and to take it back', async () => {
    const wrapper = await shown({ ...ofOthers, actions: ['waive'] }, 'en')
    await press('Waive …')
    expect(wrapper.findComponent(FindingList).emitted('waive')).toEqual([
      [expect.objectContaining({ pointer: '#/image' })],
    ])
    const waiver = { id: 'w1', reason: 'Both may.', by: 'Kim', until: '2027-02-02T08:00:00.000Z' }
    const waived = await shown({ ...ofOthers, waiver, actions: ['revokeWaiver'] }, 'en')
    expect(waived.text()).toContain('Waived by Kim until Feb 2, 2027')
    expect(waived.text()).toContain('Both may.')
    await press('Take back')
    expect(waived.findComponent(FindingList).emitted('revoke')).toEqual([['w1']])
  })

  it('RV-8 says of what is only observed that the seller is not told', async () => {
    const wrapper = await shown({ ...ofOthers, isObserved: true }, 'en')
    expect(wrapper.text()).toContain('the seller is not told')
    expect(wrapper.findAll('button')).toEqual([])
  })
})
