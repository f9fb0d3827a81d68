import { describe, expect, it } from 'vitest'
import { reviewCaseView } from '../../test/cases.ts'
import { itSaysHowLoadingGoes } from '../../test/faces.ts'
import { act, offered } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { server } from '../../test/server.ts'
import CasePage from './CasePage.vue'

const one = 'GET /api/v1/review-cases/c1'
const open = async (found = reviewCaseView(), at = '/cases/c1') => {
  server.answer('GET /api/v1/rejection-reasons', { items: [] })
  server.answer(one, found)
  return (await openPage(CasePage, { props: { id: 'c1' }, at })).wrapper
}
const tabsOf = (wrapper: Awaited<ReturnType<typeof open>>) =>
  wrapper.findAll('[role="tab"]').map((tab) => tab.text().replace(/\d+$/, '').trim())

describe('a review case', () => {
  itSaysHowLoadingGoes({
    rule: 'RV-7',
    page: CasePage,
    props: { id: 'c1' },
    call: one,
    beside: { 'GET /api/v1/rejection-reasons': { items: [] } },
    answer: reviewCaseView(),
    says: 'Tern Proxy',
  })

  it('RV-7 shows what is reviewed, of whom, and how far it is', async () => {
    const text = (await open()).text()
    for (const words of ['Tern Proxy', 'Ternworks', 'Access check']) expect(text).toContain(words)
  })

  it('RV-6 has no parts of an image for a SaaS product', async () => {
    const wrapper = await open(reviewCaseView({ actions: ['compare'] }))
    expect(tabsOf(wrapper)).toEqual(['Checks', 'Changes', 'Listing', 'Conversation'])
  })

  it('ST-1 RV-6 shows the pictures as buyers will see them, by links of their own', async () => {
    const seen = reviewCaseView()
    const file = {
      fileId: 'p1',
      name: 'search.webp',
      contentType: 'image/webp',
      bytes: 900,
      sha256: 'a',
      url: '/api/v1/files/p1',
    }
    server.answer('POST /api/v1/files/p1/links', { url: '/api/v1/files/p1?signature=s' })
    const listing = { ...seen.listing, pictures: [{ alt: 'A search', file }] }
    const wrapper = await open({ ...seen, listing }, '/cases/c1?tab=listing')
    const picture = wrapper.get('[aria-label="Pictures"] img')
    expect(picture.attributes()).toMatchObject({
      alt: 'A search',
      src: '/api/v1/files/p1?signature=s',
    })
  })

  it('S-2 hides the comparison from who may not compare, also when the address asks for it', async () => {
    const wrapper = await open(reviewCaseView(), '/cases/c1?tab=changes')
    expect(tabsOf(wrapper)).not.toContain('Changes')
    expect(wrapper.get('[role="tab"][aria-selected="true"]').text()).toContain('Checks')
    expect(offered()).toEqual([])
  })

  it('RV-7 claims the case, and shows what can be done then', async () => {
    const wrapper = await open(reviewCaseView({ actions: ['claim'] }))
    const assignee = { id: 'a1', name: 'Ines' }
    const mine = reviewCaseView({ assignee, isMine: true, actions: ['passAccess', 'release'] })
    server.answer('POST /api/v1/review-cases/c1/claim', mine)
    server.answer(one, mine)
    await act('claim')
    expect(wrapper.text()).toContain('You have this case.')
    expect(offered()).toEqual(['passAccess', 'release'])
  })
})
