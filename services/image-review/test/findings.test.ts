import type { CloudImage } from '@emporium/cloud'
import type { Listing } from '@emporium/events'
import { describe, expect, it } from '@jest/globals'
import { findFaults, type Looked } from '../src/findings/find-faults.ts'
import { ruleSet, ruleSetVersion } from '../src/findings/rule-set.ts'
import { imageListing, saasListing } from './factories.ts'

const good: CloudImage = {
  imageId: 'm-sim-hz-web',
  name: 'acme-web-stack-1.0',
  regionId: 'cn-hangzhou',
  operatingSystem: 'Ubuntu 22.04 64-bit',
  osFamily: 'linux',
  platform: 'Ubuntu',
  architecture: 'x86_64',
  sizeGiB: 40,
  createdAt: new Date(),
  status: 'available',
  progressPercent: 100,
  ownerAlias: 'others',
  encrypted: false,
  sharedFromAccountId: '1000000000000002',
  isShared: false,
  tags: {},
  usable: false,
}

function found(listing: Listing, image: Partial<CloudImage> | null = {}): string[] {
  const looked: Looked = listing.image
    ? {
        sight: {
          facts: listing.image,
          image: image ? { ...good, ...image } : undefined,
          platformAccountId: '1000000000000001',
        },
      }
    : null
  return findFaults({ id: 'case', listing }, looked, new Date()).map(({ ruleId }) => ruleId)
}
const clean = (image: Parameters<typeof imageListing>[1] = {}) => imageListing({}, image)

describe('RV-8 the rules', () => {
  it('RV-8 finds nothing on what is as it should be', () => {
    expect(found(clean())).toEqual([])
    expect(found(saasListing())).toEqual([])
  })

  it.each<[string, Partial<CloudImage> | null]>([
    ['image-visible', null],
    ['image-available', { status: 'creating' }],
    ['image-encrypted', { encrypted: true }],
    ['image-owner', { sharedFromAccountId: '1000000000000003' }],
    ['image-architecture', { architecture: 'arm64' }],
    ['image-operating-system', { osFamily: 'windows' }],
    ['image-os-version', { operatingSystem: 'Ubuntu 20.04 64-bit' }],
    ['image-size', { sizeGiB: 41 }],
  ])('RV-8 %s fires on the image alone', (rule, image) => {
    expect(found(clean(), image)).toEqual([rule])
  })

  it.each<[string, Listing]>([
    ['boot-script', clean({ hasBootScript: true })],
    [
      'build-region',
      clean({
        source: {
          ...(clean().image as NonNullable<Listing['image']>).source,
          regionId: 'us-west-1',
        },
      }),
    ],
    [
      'singapore-instance-types',
      clean({
        instanceTypes: [{ id: 'ecs.n9.huge', cpuCores: 1, memoryGiB: 1, ioOptimized: true }],
      }),
    ],
    ['access-points', clean({ accessPoints: [] })],
    ['required-texts', imageListing({ supportHtml: '<p> &nbsp; </p>' })],
    ['required-texts', imageListing({ releaseNote: null })],
    [
      'required-texts',
      saasListing({
        saas: { productUrl: 'https://x.example', pricingDetails: ' ', resources: [] },
      }),
    ],
    ['logo-present', imageListing({ logo: null })],
    ['description-length', imageListing({ shortDescription: 'word '.repeat(101) })],
    ['version-spelling', imageListing({ versionNumber: '1.0-beta' })],
    ['banned-words', imageListing({ detailsHtml: '<p>The <b>world leading</b> search</p>' })],
    ['banned-words', imageListing({ shortDescription: 'No. 1 of all searches' })],
    ['name-characters', imageListing({ name: 'Harbor™' })],
    ['https-links', imageListing({ detailsHtml: '<a href="http://harbor.example">Harbor</a>' })],
  ])('RV-8 %s fires on the form alone', (rule, listing) => {
    expect(found(listing)).toEqual([rule])
  })

  it.each(['1', '1.2', 'V1', 'V10.20.30'])('IM-10 takes %s as a version', (versionNumber) => {
    expect(found(imageListing({ versionNumber }))).toEqual([])
  })

  it('RV-8 leaves words alone that only contain a banned one', () => {
    expect(found(imageListing({ shortDescription: 'Firecracker and crackers' }))).toEqual([])
    expect(found(imageListing({ shortDescription: 'word '.repeat(100) }))).toEqual([])
  })

  it('RV-8 marks the rules that could not be held against anything', () => {
    const findings = findFaults(
      { id: 'case', listing: clean() },
      { unreachable: 'The cloud did not answer in time.' },
      new Date(),
    )
    const ofImages = ruleSet.filter((rule) => rule.on === 'image').map(({ id }) => id)
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(ofImages)
    expect(findings.every(({ isChecked, severity }) => !isChecked && severity === 'warning')).toBe(
      true,
    )
    expect(findings[0]?.evidence).toBe('The cloud did not answer in time.')
  })

  it('RV-8 has one id for each rule and stamps the version', () => {
    expect(new Set(ruleSet.map(({ id }) => id)).size).toBe(ruleSet.length)
    const [finding] = findFaults(
      { id: 'case', listing: imageListing({ logo: null }) },
      null,
      new Date(),
    )
    expect(finding).toMatchObject({
      ruleSetVersion,
      severity: 'blocking',
      mend: expect.any(String),
    })
  })
})
