import type { CloudImage } from '@emporium/cloud'
import { faultOf, ruleIds, ruleSetVersion } from '@emporium/domain'
import type { Listing } from '@emporium/events'
import { describe, expect, it } from '@jest/globals'
import { findFaults, type Looked } from '../src/findings/find-faults.ts'
import { imageRules } from '../src/findings/rule-set.ts'
import { file, imageListing, saasListing } from './factories.ts'

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

function lookedAt(listing: Listing, image: Partial<CloudImage> | null = {}): Looked {
  if (!listing.image) return null
  const seen = image ? { ...good, ...image } : undefined
  return { sight: { facts: listing.image, image: seen, platformAccountId: '1000000000000001' } }
}

function found(listing: Listing, image: Partial<CloudImage> | null = {}): string[] {
  const findings = findFaults({ id: 'case', listing }, lookedAt(listing, image), new Date())
  return findings.map(({ ruleId }) => ruleId)
}
function saasWithout(): Listing {
  const { saas, ...listing } = saasListing()
  return { ...listing, saas: saas && { ...saas, resources: [] } }
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
    ['text-missing', imageListing({ releaseNote: null })],
    ['logo-missing', imageListing({ logo: null })],
    ['logo-shape', imageListing({ logo: { ...file('l.png'), pixels: { width: 2, height: 1 } } })],
    ['unfinished-product', imageListing({ versionNumber: '1.0-beta' })],
    ['hype-words', imageListing({ shortDescription: 'No. 1 of all log searches' })],
    ['no-resource-file', saasWithout()],
  ])('RV-8 %s fires on the form alone, as it does in the form of the seller', (rule, listing) => {
    expect(found(listing)).toEqual([rule])
  })

  it('RV-8 says once what the form and the cloud both show', () => {
    const listing = clean({ osVersion: 'Ubuntu 20.04 64-bit' })
    const findings = findFaults({ id: 'case', listing }, lookedAt(listing), new Date())
    expect(findings).toMatchObject([{ ruleId: 'image-os-version', pointer: '#/osVersion' }])
  })

  it('RV-8 tells look-alikes of other products', () => {
    const listing = clean()
    const [finding] = findFaults({ id: 'case', listing }, lookedAt(listing), new Date(), {
      similarNames: ['Harb0r Log Search'],
    })
    expect(finding).toMatchObject({
      ruleId: 'name-look-alike',
      evidence: 'It resembles "Harb0r Log Search".',
      facts: { other: 'Harb0r Log Search' },
    })
  })

  it('RV-8 tells of the same image elsewhere even while the cloud is away', () => {
    const imageElsewhere = { product: 'Tern Proxy', vendor: 'Ternworks', caseId: 'c1' }
    const findings = findFaults(
      { id: 'case', listing: clean() },
      { unreachable: faultOf('cloud-timeout') },
      new Date(),
      { imageElsewhere },
    )
    expect(findings.filter(({ isChecked }) => isChecked)).toMatchObject([
      { ruleId: 'image-sold-elsewhere', severity: 'warning', facts: imageElsewhere },
    ])
  })

  it('RV-8 marks the rules that could not be held against anything', () => {
    const findings = findFaults(
      { id: 'case', listing: clean() },
      { unreachable: faultOf('cloud-timeout') },
      new Date(),
    )
    const ofImages = imageRules.map(({ id }) => id)
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(ofImages)
    expect(findings.every(({ isChecked, severity }) => !isChecked && severity === 'warning')).toBe(
      true,
    )
    expect(findings[0]?.evidence).toBe('The cloud did not answer in time.')
    expect(findings[0]?.facts).toEqual({ fault: 'cloud-timeout' })
  })

  it('RV-8 has one id for each rule and stamps the version', () => {
    expect(imageRules.every(({ id }) => ruleIds.includes(id))).toBe(true)
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
