import type { ListingComparisonView } from '@emporium/api-client'
import { describe, expect, it } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import CaseChanges from './CaseChanges.vue'

const round = (said: Partial<ListingComparisonView> = {}): ListingComparisonView => ({
  caseId: 'c0',
  round: 1,
  versionNumber: null,
  closedAt: null,
  changedCount: 2,
  fields: [
    { field: '/name', kind: 'text', before: 'Tern Pro', after: 'Tern', isChanged: true },
    { field: '/categoryId', kind: 'value', before: 'data', after: 'security', isChanged: true },
    { field: '/priceModel', kind: 'value', before: 'free', after: 'free', isChanged: false },
  ],
  ...said,
})

describe('the comparison of rounds', () => {
  it('RV-5 shows what changed field by field, in words, and counts the rest', async () => {
    const { wrapper } = await mountPage(CaseChanges, {
      props: { changes: { previousRound: round(), shelf: null } },
    })
    expect(wrapper.findAll('dt').map((term) => term.text())).toEqual(['Product name', 'Category'])
    expect(wrapper.findAll('del').map((gone) => gone.text())).toEqual(['Pro', 'Data and analytics'])
    expect(wrapper.findAll('ins').map((came) => came.text())).toEqual(['Security'])
    expect(wrapper.text()).toContain('2 changed, 1 unchanged')
  })

  it('RV-5 shows unchanged fields when asked, and says that they are', async () => {
    const { wrapper } = await mountPage(CaseChanges, {
      props: { changes: { previousRound: round(), shelf: null } },
    })
    await wrapper.get('input[type="checkbox"]').setValue(true)
    expect(wrapper.findAll('dt')).toHaveLength(3)
    expect(wrapper.findAll('dd')[2]!.text()).toContain('unchanged')
  })

  it('RV-5 says that a first round has nothing to compare with', async () => {
    const { wrapper } = await mountPage(CaseChanges, {
      props: { changes: { previousRound: null, shelf: null } },
    })
    expect(wrapper.text()).toContain('first round')
  })
})
