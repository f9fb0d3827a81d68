import { describe, expect, it } from 'vitest'
import { ListingView, type ListingFacts } from '../src/index.ts'
import { supportState } from '../src/listing/use-support-words.ts'
import { mountPart } from './mount-part.ts'

const image: ListingFacts = {
  type: 'image',
  name: 'Harbor Log Search',
  vendorName: 'Larch Systems',
  shortDescription: 'Finds the line that changed.',
  detailsHtml: '<p>Every region in one index.</p>',
  eulaHtml: '<p>You may use it.</p>',
  categoryId: 'operations',
  subCategoryId: 'logging',
  versionNumber: 'V2.1',
  versions: [{ id: 'v', versionNumber: 'V2.1', releaseNote: 'Faster', regionIds: ['cn-qingdao'] }],
  userGuide: { name: 'guide.pdf', url: '/api/v1/files/1', bytes: 1_000_000 },
  rating: { average: 4.5, count: 12 },
  image: {
    osVersion: 'Ubuntu 22.04 64-bit',
    regionIds: ['cn-hangzhou', 'ap-southeast-1'],
    instanceTypes: [{ id: 'ecs.s2.large', cpuCores: 2, memoryGiB: 4, ioOptimized: true }],
    networkType: 'vpc',
    systemDiskGiB: 40,
  },
}
const headings = (wrapper: ReturnType<typeof mountPart>, level: string) =>
  wrapper.findAll(level).map((heading) => heading.text())

describe('ST-1 the product page', () => {
  it('ST-1 shows what the product is, what it runs on and that the software is free', () => {
    const wrapper = mountPart(ListingView, { listing: image })
    expect(headings(wrapper, 'h1')).toEqual(['Harbor Log Search'])
    const text = wrapper.text()
    for (const said of ['Larch Systems', 'Operations · Logging', 'Hangzhou (East China 1)', 'Free'])
      expect(text).toContain(said)
    expect(wrapper.get('table').text()).toContain('ecs.s2.large')
    expect(wrapper.get('a[href="/api/v1/files/1"]').text()).toContain('User guide')
  })

  it('IM-9 leaves out the parts of a draft that are not there yet', () => {
    const listing = { type: 'image', name: null, vendorName: 'Larch Systems' } as const
    const wrapper = mountPart(ListingView, { listing, level: 2 })
    expect(headings(wrapper, 'h2')).toEqual(['Product without a name yet'])
    expect(wrapper.findAll('section')).toHaveLength(0)
    expect(wrapper.find('aside').exists()).toBe(false)
  })

  it('SA-1 shows pricing and resources of a SaaS product, and says who bills', () => {
    const resources = [{ name: 'Handbook', url: 'https://example.com/book', file: null }]
    const saas = { pricingDetails: '10 dollars a month', resources }
    const listing = { type: 'saas', name: 'Tern', vendorName: 'Tern', saas } as const
    const wrapper = mountPart(ListingView, { listing }, { aside: 'Buy here', after: 'Reviews' })
    expect(wrapper.text()).toContain('Billed by the seller')
    expect(wrapper.get('a[href="https://example.com/book"]').text()).toBe('Handbook')
    expect(wrapper.get('aside').text()).toBe('Buy here')
    expect(wrapper.text()).toContain('Reviews')
  })
})

describe('IM-10 the support calendar', () => {
  const noon = new Date('2026-11-30T12:00:00Z')

  it.each([
    [null, 'noEnd'],
    ['2026-11-29', 'ended'],
    ['2026-11-30', 'lastDay'],
    ['2026-12-01', 'ending'],
    ['2027-02-28', 'ending'],
    ['2027-03-01', 'supported'],
  ])('IM-10 a version that is supported until %s: %s', (until, state) => {
    expect(supportState(until, noon)).toBe(state)
  })

  it('IM-10 tells of every version, sold or not any more, until when, in words', () => {
    const versions = [
      { id: 'c', versionNumber: 'V3.0', listedAt: '2026-03-01' },
      { id: 'b', versionNumber: 'V2.0', listedAt: '2019-03-01', supportedUntil: '2199-12-31' },
      {
        id: 'a',
        versionNumber: 'V1.0',
        listedAt: '2018-03-01',
        retiredAt: '2019-06-30',
        supportedUntil: '2020-01-31',
      },
    ]
    const wrapper = mountPart(ListingView, { listing: { ...image, image: null, versions } })
    const rows = wrapper.findAll('tbody tr').map((row) => row.text())
    expect(rows).toEqual([
      expect.stringMatching(/V3\.0.*No end announced/s),
      expect.stringMatching(/V2\.0.*Dec 31, 2199.*Supported/s),
      expect.stringMatching(/V1\.0.*Mar 1, 2018.*–.*Jun 30, 2019.*Jan 31, 2020.*Ended/s),
    ])
  })

  it('IM-10 is not there while no version ends', () => {
    const wrapper = mountPart(ListingView, { listing: { ...image, image: null } })
    expect(wrapper.find('table').exists()).toBe(false)
  })
})
