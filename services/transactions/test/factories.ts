import { createHash } from 'node:crypto'
import { ProductListed, VersionListed, type Listing } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor, type TestService } from '@emporium/testing'

/** Obviously no secrets: the demo keys of the cloud simulator. */
export const buyerKey = {
  accessKeyId: 'EMPSIMBUYER0001',
  accessKeySecret: 'not-a-secret-empsimbuyer0001',
}

export const environment = {
  BUYER_ID_SECRET: 'a-secret-for-tests-a-secret-for-tests',
  PROBE_PRIVATE_ADDRESSES: 'true',
  CLOUD_ACCESS_KEY_ID: 'EMPSIMPLATFORM0001',
  CLOUD_ACCESS_KEY_SECRET: 'not-a-secret-empsimplatform0001',
}

const eulaHtml = '<p>You may run it.</p>'
export const eulaHash = createHash('sha256').update(eulaHtml).digest('hex')

/** A listing as it was frozen; an image unless told otherwise. */
export function buildListing(overrides: Partial<Listing> = {}): Listing {
  return {
    type: 'image',
    name: 'Harbor Log Search',
    versionNumber: 'V1.0',
    releaseNote: 'First release',
    shortDescription: 'Collects logs.',
    detailsHtml: '<p>Logs</p>',
    supportHtml: '<p>Mail us</p>',
    eulaHtml,
    eulaHash,
    refundPolicyHtml: '<p>Free</p>',
    categoryId: 'operations',
    subCategoryId: 'logging',
    priceModel: 'free',
    logo: null,
    userGuide: null,
    trademark: null,
    patent: null,
    saas: null,
    image: {
      source: {
        regionId: 'cn-hangzhou',
        imageId: 'm-sim-hz-web',
        name: 'web',
        operatingSystem: 'Ubuntu',
        platform: 'Ubuntu',
        architecture: 'x86_64',
        sizeGiB: 40,
        createdAt: '2026-01-01T00:00:00.000Z',
        accountId: '1000000000000002',
      },
      hasBootScript: false,
      osFamily: 'linux',
      osVersion: 'Ubuntu 22.04 64-bit',
      releaseRegions: ['cn-hangzhou', 'ap-southeast-1'],
      recommendedConfiguration: 'ecs.s2.large',
      instanceTypes: [
        { id: 'ecs.s1.small', cpuCores: 1, memoryGiB: 2, ioOptimized: true },
        { id: 'ecs.s2.large', cpuCores: 2, memoryGiB: 4, ioOptimized: true },
      ],
      systemDiskGiB: 40,
      networkType: 'vpc',
      accessPoints: [{ protocol: 'http', port: 8080, path: '/' }],
    },
    ...overrides,
  }
}

/** What the catalog has told of one product on the shelf. */
export type Listed = {
  productId: string
  vendorId: string
  versionId: string
  slug: string
  name: string
}

let sequence = 0

/** A product on the shelf with one version in Hangzhou. */
export async function listProduct(
  service: TestService,
  overrides: { imageId?: string; listing?: Partial<Listing>; vendorId?: string } = {},
): Promise<Listed> {
  const listing = buildListing(overrides.listing)
  const [productId, versionId] = [newId(), newId()]
  const vendorId = overrides.vendorId ?? newId()
  const slug = `harbor-${productId.slice(-8)}`
  await service.deliver(
    ProductListed,
    {
      productId,
      vendorId,
      vendorName: 'Larch Systems',
      type: listing.type,
      name: listing.name,
      slug,
    },
    { sequence: ++sequence },
  )
  const listed = { productId, vendorId, versionId, slug, name: listing.name }
  await listVersion(service, listed, {
    listing,
    ...(overrides.imageId ? { imageId: overrides.imageId } : {}),
  })
  return listed
}

/** A version of a listed product, on sale in Hangzhou. */
export async function listVersion(
  service: TestService,
  { productId, vendorId, versionId }: Pick<Listed, 'productId' | 'vendorId' | 'versionId'>,
  { listing = buildListing(), imageId = 'm-copy' }: { listing?: Listing; imageId?: string } = {},
): Promise<void> {
  const images = listing.image ? [{ regionId: 'cn-hangzhou' as const, imageId }] : []
  service.clock.advance(1_000)
  await service.deliver(
    VersionListed,
    { productId, versionId, vendorId, listing, images },
    { sequence: ++sequence },
  )
}

/** What a buyer sends to subscribe. */
export const orderOf = (product: Listed, overrides: Record<string, unknown> = {}) => ({
  productId: product.productId,
  versionId: product.versionId,
  regionId: 'cn-hangzhou',
  instanceType: 'ecs.s1.small',
  networkType: 'vpc',
  eulaHash,
  eulaAccepted: true,
  ...overrides,
})

/** Another size than {@link orderOf} asks for: what a buyer can subscribe to beside it. */
export const larger = { instanceType: 'ecs.s2.large' }

/** Subscribes and answers the subscription's id. */
export async function subscribeTo(
  service: TestService,
  product: Listed,
  buyer: TestActor,
  overrides: Record<string, unknown> = {},
): Promise<string> {
  const order = orderOf(product, overrides)
  const answer = await as(service.app, buyer).post('/api/v1/subscriptions').send(order)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body.id as string
}
