import { describe, expect, it } from '@jest/globals'
import { limits } from '../limits.ts'
import { checkListing, listingRules } from './listing-rules.ts'
import { looksAlike } from './look-alike.ts'
import { countWords, linksOf, plainText } from './plain-text.ts'
import type { ReadableListing } from './readable-listing.ts'
import { ruleIds, ruleSeverities, type RuleId } from './rule-catalogue.ts'
import { isReady, tallyOf } from './rule-finding.ts'
import { wordsOfFinding } from './rule-words.ts'
import { compareVersions, isSameVersion } from './version-number.ts'

const logo = { name: 'logo.png', pixels: { width: 320, height: 320 }, hasText: null }
const image: ReadableListing = {
  type: 'image',
  name: 'Harbor Log Search',
  versionNumber: 'V1.0',
  releaseNote: 'First release: search, live tail, alerts.',
  supportedUntil: null,
  shortDescription: 'Collects logs from every region into one index.',
  detailsHtml: '<p>Gathers the logs of all your servers into one index and searches them.</p>',
  supportHtml: '<p>Write to <a href="mailto:help@larch.example">us</a> on any business day.</p>',
  eulaHtml: '<p>You may run it on the servers that you launch from this image.</p>',
  refundPolicyHtml: '<p>The software is free of charge.</p>',
  categoryId: 'operations',
  image: {
    regionId: 'cn-hangzhou',
    operatingSystem: 'Ubuntu 22.04 64-bit',
    platform: 'Ubuntu',
    sizeGiB: 40,
  },
  hasBootScript: false,
  osFamily: 'linux',
  osVersion: 'Ubuntu 22.04 64-bit',
  releaseRegions: ['cn-hangzhou', 'ap-southeast-1'],
  recommendedConfiguration: 'ecs.s2.large or above',
  instanceTypeIds: ['ecs.s1.small', 'ecs.n1.medium'],
  systemDiskGiB: 40,
  networkType: 'vpc',
  priceModel: 'free',
  accessPointCount: 1,
  productUrl: null,
  pricingDetails: null,
  resources: [],
  pictures: [{ alt: 'A search, with its hits on a line of time' }],
  logo,
  userGuide: { name: 'First steps.pdf', pixels: null, hasText: true },
  facts: {},
}
const saas: ReadableListing = {
  ...image,
  type: 'saas',
  image: null,
  productUrl: 'https://harbor.example.com/start',
  pricingDetails: 'US$ 9 a month and team',
  resources: [{ name: 'Handbook', url: null, hasFile: true }],
}
type Change = Partial<ReadableListing>
const found = (change: Change, base = image) =>
  checkListing({ ...base, ...change }).map(({ ruleId, pointer }) => `${ruleId} ${pointer}`)
const windows = { ...image.image!, operatingSystem: 'Windows Server 2022', platform: 'Windows' }
const onWindows: Change = { image: windows, osFamily: 'windows', osVersion: 'Windows Server 2022' }

/** What breaks each rule, and where it is said. */
const broken: readonly [RuleId, string, Change, ReadableListing?][] = [
  ['isv-unconfirmed', '#/seller', { facts: { isIsvConfirmed: false } }],
  ['image-missing', '#/image', { image: null }],
  ['boot-script-unsaid', '#/hasBootScript', { hasBootScript: null }],
  ['text-missing', '#/releaseNote', { releaseNote: null }],
  ['text-missing', '#/eulaHtml', { eulaHtml: '<p> &nbsp; </p>' }],
  ['text-missing', '#/productUrl', { productUrl: null }, saas],
  ['choice-missing', '#/networkType', { networkType: null }],
  ['regions-missing', '#/releaseRegions', { releaseRegions: [] }],
  ['instance-types-missing', '#/instanceTypes', { instanceTypeIds: [] }],
  ['logo-missing', '#/files/logo', { logo: null }],
  ['user-guide-missing', '#/files/user_guide', { userGuide: null }],
  ['picture-alt-missing', '#/pictures/1/alt', { pictures: [...image.pictures, { alt: ' ' }] }],
  ['picture-alt-missing', '#/pictures/0/alt', { pictures: [{ alt: '' }] }, saas],
  ['text-too-long', '#/name', { name: 'Harbor '.repeat(20) }],
  ['text-too-long', '#/pricingDetails', { pricingDetails: 'x '.repeat(251) }, saas],
  [
    'resource-empty',
    '#/resources/1',
    { resources: [...saas.resources, { name: 'Video', url: null, hasFile: false }] },
    saas,
  ],
  ['product-url-not-https', '#/productUrl', { productUrl: 'http://harbor.example.com' }, saas],
  ['image-taken', '#/image', { facts: { imageTakenBy: 'V0.9' } }],
  ['version-number-taken', '#/versionNumber', { facts: { takenVersions: ['1.0'] } }],
  ['system-disk-small', '#/systemDiskGiB', { systemDiskGiB: 39 }],
  ['system-disk-small', '#/systemDiskGiB', { image: { ...image.image!, sizeGiB: 41 } }],
  ['image-operating-system', '#/osFamily', { osFamily: 'windows', systemDiskGiB: 80 }],
  ['image-os-version', '#/osVersion', { osVersion: 'Ubuntu 20.04' }],
  [
    'banned-words',
    '#/detailsHtml',
    { detailsHtml: '<p>Comes with a <b>keygen</b> for everything that you own and need.</p>' },
  ],
  [
    'banned-words',
    '#/shortDescription',
    { shortDescription: '办公软件破解版，开箱即用，支持所有系统' },
  ],
  [
    'placeholder-text',
    '#/supportHtml',
    { supportHtml: '<p>Lorem ipsum, help@larch.example, all days.</p>' },
  ],
  [
    'placeholder-text',
    '#/eulaHtml',
    { eulaHtml: '<p>TBD by our lawyers before the launch of it.</p>' },
  ],
  ['hype-words', '#/shortDescription', { shortDescription: 'The world leading search of logs.' }],
  ['hype-words', '#/shortDescription', { shortDescription: 'No. 1 of all log searches.' }],
  ['hype-words', '#/name', { name: '行业第一的日志搜索' }],
  ['unfinished-product', '#/versionNumber', { versionNumber: '1.0-beta' }],
  ['unfinished-product', '#/name', { name: 'Harbor Beta' }],
  ['name-duplicate', '#/name', { facts: { similarNames: ['HARBOR log  search'] } }],
  ['name-look-alike', '#/name', { facts: { similarNames: ['Harb0r Log-Search'] } }],
  ['name-all-caps', '#/name', { name: 'HARBOR LOG SEARCH' }],
  [
    'support-over',
    '#/supportedUntil',
    { supportedUntil: '2026-11-29', facts: { today: '2026-11-30' } },
  ],
  ['version-spelling', '#/versionNumber', { versionNumber: 'one' }],
  ['version-number-lower', '#/versionNumber', { facts: { takenVersions: ['V1.9', 'V1.10'] } }],
  ['release-note-empty', '#/releaseNote', { releaseNote: 'Bug fixes.' }],
  ['release-note-empty', '#/releaseNote', { releaseNote: 'Minor fixes and improvements' }],
  ['release-note-empty', '#/releaseNote', { releaseNote: '修复bug' }],
  ['release-note-empty', '#/releaseNote', { releaseNote: '...' }],
  ['short-description-long', '#/shortDescription', { shortDescription: 'go '.repeat(100) + 'end' }],
  ['short-description-thin', '#/shortDescription', { shortDescription: 'Reports.' }],
  ['details-thin', '#/detailsHtml', { detailsHtml: '<p>Searches logs.</p>' }],
  ['support-thin', '#/supportHtml', { supportHtml: '<p>help@larch.example</p>' }],
  [
    'support-contact',
    '#/supportHtml',
    { supportHtml: '<p>Our friendly team helps you at any time of day.</p>' },
  ],
  ['eula-thin', '#/eulaHtml', { eulaHtml: '<p>Use it well.</p>' }],
  ['refund-policy-thin', '#/refundPolicyHtml', { refundPolicyHtml: '<p>None.</p>' }],
  [
    'plain-http-link',
    '#/detailsHtml',
    { detailsHtml: `${image.detailsHtml}<a href="http://harbor.example">Harbor</a>` },
  ],
  [
    'plain-http-link',
    '#/resources/0/url',
    { resources: [{ name: 'A', url: 'http://a.example', hasFile: true }] },
    saas,
  ],
  ['access-points', '#/accessPoints', { accessPointCount: 0 }],
  [
    'logo-shape',
    '#/files/logo',
    { logo: { name: 'l.png', pixels: { width: 640, height: 320 }, hasText: null } },
  ],
  [
    'logo-size',
    '#/files/logo',
    { logo: { name: 'l.png', pixels: { width: 319, height: 319 }, hasText: null } },
  ],
  ['name-special-characters', '#/name', { name: 'Harbor™ <Search>' }],
  [
    'user-guide-no-text',
    '#/files/user_guide',
    { userGuide: { name: 'Scan of it.pdf', pixels: null, hasText: false } },
  ],
  [
    'user-guide-name',
    '#/files/user_guide',
    { userGuide: { name: 'Untitled 1.pdf', pixels: null, hasText: true } },
  ],
  [
    'user-guide-name',
    '#/files/user_guide',
    { userGuide: { name: `${'a long name '.repeat(4)}.pdf`, pixels: null, hasText: true } },
  ],
  ['singapore-instance-types', '#/instanceTypes', { instanceTypeIds: ['ecs.n1.medium'] }],
  ['windows-system-disk', '#/systemDiskGiB', { ...onWindows, systemDiskGiB: 59 }],
  ['build-region', '#/image', { image: { ...image.image!, regionId: 'us-west-1' } }],
  ['image-also-used', '#/image', { facts: { imageAlsoIn: 'Tern' } }],
  ['category-missing', '#/categoryId', { categoryId: null }],
  ['category-missing', '#/categoryId', { categoryId: null }, saas],
  ['no-resource-file', '#/resources', { resources: [] }, saas],
]

/** A row with its base: a missing argument would be taken for a callback. */
const whole = ([rule, pointer, change, base]: (typeof broken)[number]) =>
  [rule, pointer, change, base ?? image] as const

describe('RV-8 the rules of a listing', () => {
  it('RV-8 finds nothing on what is as it should be', () => {
    expect(found({})).toEqual([])
    expect(found({}, saas)).toEqual([])
  })

  it.each(broken.map(whole))(
    'RV-8 %s is said at %s, and nothing else',
    (rule, pointer, change, base) => {
      expect(found(change, base)).toEqual([`${rule} ${pointer}`])
    },
  )

  it('IM-10 lets support end today or later, or never, and does not ask where the day is no matter', () => {
    const today = '2026-11-30'
    expect(found({ supportedUntil: today, facts: { today } })).toEqual([])
    expect(found({ supportedUntil: null, facts: { today } })).toEqual([])
    expect(found({ supportedUntil: '2020-01-01' })).toEqual([])
  })

  it('RV-8 breaks every rule once at least', () => {
    const held = new Set(broken.map(([rule]) => rule))
    expect(listingRules.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([])
  })

  const fine: readonly [string, Change, ReadableListing?][] = [
    ['IM-10 V1.0 beside V1', { facts: { takenVersions: ['V0.9'] } }],
    ['IM-10 V1.10 after V1.9', { versionNumber: 'V1.10', facts: { takenVersions: ['V1.9'] } }],
    ['IM-10 four numbers', { versionNumber: '10.20.30.40' }],
    ['IM-6 100 words exactly', { shortDescription: 'go '.repeat(limits.shortDescriptionWords) }],
    ['IM-6 a name of the longest length', { name: `${'Harbor Log '.repeat(9)}x` }],
    [
      'RV-8 a word that only contains a banned one',
      { shortDescription: 'Firecracker and crackers for Linux servers.' },
    ],
    ['RV-8 an honest note', { releaseNote: 'Fixes the import of old indexes.' }],
    ['RV-8 the name of a to-do application', { name: 'Heron To-do' }],
    ['RV-8 a short name in capitals', { name: 'ERP DB2' }],
    ['SA-1 a name in Chinese', { name: '海港日志搜索（企业版）'.replace(/[（）]/g, ' ') }],
    [
      'RV-8 a larger square logo',
      { logo: { name: 'l.png', pixels: { width: 1024, height: 1024 }, hasText: null } },
    ],
    [
      'RV-8 a guide of which it is not known whether it has text',
      { userGuide: { name: 'First steps.pdf', pixels: null, hasText: null } },
    ],
    [
      'RV-8 a logo whose sides are not known',
      { logo: { name: 'l.png', pixels: null, hasText: true } },
    ],
    ['ST-1 a page without pictures', { pictures: [] }],
    ['IM-8 a Windows disk with room', { ...onWindows, systemDiskGiB: 60 }],
    [
      'IM-8 no region in Singapore',
      { instanceTypeIds: ['ecs.n1.medium'], releaseRegions: ['cn-hangzhou'] },
    ],
    [
      'RV-8 a telephone number as contact',
      { supportHtml: '<p>Call +86 571 8502 2088 on any working day.</p>' },
    ],
    [
      'RV-8 a link as contact',
      { supportHtml: '<p>Open a case at https://larch.example/help, day or night.</p>' },
    ],
    ['RV-8 names that differ', { facts: { similarNames: ['Harbor Log Archive', 'Log Search'] } }],
    [
      'SA-1 a resource with a link beside a file',
      {
        resources: [
          ...saas.resources,
          { name: 'Tour', url: 'https://a.example/t', hasFile: false },
        ],
      },
      saas,
    ],
    [
      'IM-7 an image without category is for SaaS alone',
      { image: null, hasBootScript: null },
      saas,
    ],
  ]
  it.each(fine.map(([what, change, base]) => [what, change, base ?? image] as const))(
    '%s is left alone',
    (_what, change, base) => {
      expect(found(change, base)).toEqual([])
    },
  )

  it('RV-8 says first what blocks; an empty draft lacks what is required and is not advised on', () => {
    const empty: ReadableListing = {
      ...image,
      name: null,
      versionNumber: null,
      releaseNote: null,
      shortDescription: null,
      detailsHtml: null,
      supportHtml: null,
      eulaHtml: null,
      refundPolicyHtml: null,
      categoryId: null,
      image: null,
      hasBootScript: null,
      osFamily: null,
      osVersion: null,
      releaseRegions: [],
      recommendedConfiguration: null,
      instanceTypeIds: [],
      networkType: null,
      accessPointCount: 0,
      logo: null,
      userGuide: null,
    }
    const findings = checkListing(empty)
    expect(tallyOf(findings)).toEqual({ blocking: 18, warning: 0, advice: 0 })
    expect(isReady(findings)).toBe(false)
    const mixed = checkListing({
      ...image,
      accessPointCount: 0,
      logo: null,
      name: 'HARBOR LOG™ SEARCH',
    })
    expect(mixed.map(({ severity }) => severity)).toEqual([
      'blocking',
      'warning',
      'warning',
      'advice',
    ])
    expect(isReady(mixed.slice(1))).toBe(true)
  })

  it('RV-8 has words for every rule in both languages, filled with what was seen', () => {
    for (const language of ['en', 'zh-CN'] as const)
      for (const ruleId of ruleIds) {
        const words = Object.values(wordsOfFinding({ ruleId, facts: {} }, language))
        expect(words.every((text) => text.trim() !== '')).toBe(true)
      }
    const finding = { ruleId: 'logo-size', facts: { width: 20, height: 10, wanted: 320 } } as const
    expect(wordsOfFinding(finding, 'en').seen).toBe('It has 20 × 10 pixels.')
    expect(wordsOfFinding(finding, 'zh-CN').mend).toContain('320 × 320')
  })

  it('RV-8 orders the catalogue by weight where the listing alone is read', () => {
    const weights = listingRules.map(({ id }) => ruleSeverities[id])
    const order = ['blocking', 'warning', 'advice']
    const ofForm = weights.slice(2) // the two about the image stand beside what the cloud says of it
    expect(ofForm).toEqual(ofForm.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  })
})

describe('IM-10 version numbers', () => {
  it('IM-10 are ordered as numbers, part by part', () => {
    const mixed = ['V1.10', '1.9', 'v1.9.1', '2.0', '2.0-rc1', 'V1']
    expect(mixed.toSorted(compareVersions)).toEqual([
      'V1',
      '1.9',
      'v1.9.1',
      'V1.10',
      '2.0-rc1',
      '2.0',
    ])
    expect(compareVersions('V1.0', '1')).toBe(0)
    expect(isSameVersion('V1.0', '1.0')).toBe(true)
    expect(isSameVersion('V1.0', '1.0.1')).toBe(false)
  })
})

describe('RV-8 reading texts', () => {
  it('RV-8 counts words, two Chinese characters as one', () => {
    expect(countWords('Search, fast – and 24/7.')).toBe(4)
    expect(countWords('日志搜索 for teams')).toBe(4)
    expect(plainText('<p>a&nbsp;b</p><p>c</p>')).toBe('a b c')
    expect(linksOf('<a href="https://a.example">a</a>')).toEqual(['https://a.example'])
  })
  it('RV-8 tells look-alikes from names that only share words', () => {
    expect(looksAlike('Kestrel Web Stack', 'Kestre1 WebStack')).toBe(true)
    expect(looksAlike('Kestrel Web Stack', 'Kestrel Wеb Stack')).toBe(true)
    expect(looksAlike('Log Search 2', 'Log Search 3')).toBe(false)
    expect(looksAlike('Tern', 'Fern')).toBe(false)
  })
})
