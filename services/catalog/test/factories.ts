import type { ProductType, RegionId, ReviewCaseStatus } from '@emporium/domain'
import {
  ApplicationApproved,
  CasePassed,
  ImageProduced,
  IsvConfirmed,
  ProductSubmitted,
  SubscriptionStarted,
  VersionSubmitted,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor, type TestService } from '@emporium/testing'
import { logo, userGuide } from './files.ts'
import { sellerKey, type World } from './world.ts'

/** A publisher of a vendor that is known and confirmed for both types. */
export async function confirmedSeller(
  service: TestService,
  companyName = 'Larch Systems',
): Promise<TestActor & { vendorId: string }> {
  const vendorId = newId()
  await service.deliver(ApplicationApproved, {
    applicationId: newId(),
    accountId: newId(),
    companyName,
    vendorId,
    slug: companyName.toLowerCase().replaceAll(' ', '-'),
  })
  for (const productType of ['image', 'saas'] as const)
    await service.deliver(IsvConfirmed, { vendorId, productType, confirmationId: newId() })
  return { ...service.actors.seller({ vendorId }), vendorId }
}

/** All fields of an image product but the image itself. */
export const imageFields = {
  name: 'Harbor Log Search',
  versionNumber: 'V1.0',
  releaseNote: 'First release.',
  shortDescription: 'Finds lines in the logs of all your servers.',
  detailsHtml:
    '<h2>What it does</h2><p>Searches <strong>logs</strong> of all your servers with kubernetes.</p>',
  supportHtml: '<p>Write to <a href="mailto:help@larch.example">us</a> on any day.</p>',
  eulaHtml: '<p>You may use it on the servers that you launch.</p>',
  refundPolicyHtml: '<p>It is free of charge.</p>',
  hasBootScript: false,
  osFamily: 'linux',
  osVersion: 'Ubuntu 22.04 64-bit',
  releaseRegions: ['cn-hangzhou', 'cn-beijing'],
  recommendedConfiguration: 'ecs.t1.xsmall or above',
  categoryId: 'operations',
  subCategoryId: 'logging',
  instanceTypes: ['ecs.n1.small', 'ecs.n2.large'],
  networkType: 'vpc',
  accessPoints: [{ protocol: 'http', port: 8080, path: '/' }],
}

/** All fields of a SaaS product. */
export const saasFields = {
  name: 'Harbor Cloud',
  productUrl: 'https://harbor.example.com/start',
  pricingDetails: 'US$ 9 a month',
  shortDescription: 'Log search without servers.',
  detailsHtml: '<p>Everything hosted.</p>',
  supportHtml: '<p>Chat.</p>',
  categoryId: 'operations',
  subCategoryId: 'monitoring',
  resources: [{ name: 'Tutorial', url: 'https://harbor.example.com/tutorial' }],
}

/** Begins a product and answers its id. */
export async function beginProduct(
  service: TestService,
  seller: TestActor,
  type: ProductType = 'image',
): Promise<string> {
  const answer = await as(service.app, seller).post('/api/v1/products').send({ type }).expect(201)
  return answer.body.id as string
}

/** The revision that the wizard has now. */
export async function revisionOf(service: TestService, seller: TestActor, id: string) {
  const answer = await as(service.app, seller).get(`/api/v1/products/${id}`).expect(200)
  return String(answer.headers['etag'])
}

/** Changes the draft as it is now. */
export async function patchDraft(
  service: TestService,
  seller: TestActor,
  id: string,
  fields: object,
) {
  return as(service.app, seller)
    .patch(`/api/v1/products/${id}/draft`)
    .set('if-match', await revisionOf(service, seller, id))
    .send(fields)
}

/** Chooses a usable image of the simulated seller. */
export function chooseImage(world: World, seller: TestActor, id: string, imageId = 'm-sim-hz-web') {
  return as(world.app, seller)
    .put(`/api/v1/products/${id}/image`)
    .send({ ...sellerKey, regionId: 'cn-hangzhou', imageId })
}

/** Uploads a file into a slot. */
export function putFile(
  service: TestService,
  seller: TestActor,
  id: string,
  slot: string,
  file: { bytes: Uint8Array; name: string },
) {
  return as(service.app, seller)
    .put(`/api/v1/products/${id}/files/${slot}`)
    .attach('file', Buffer.from(file.bytes), file.name)
}

/** A draft in which nothing is missing. */
export async function completeDraft(
  world: World,
  seller: TestActor,
  type: ProductType = 'image',
  fields: object = {},
): Promise<string> {
  const id = await beginProduct(world, seller, type)
  await putFile(world, seller, id, 'logo', await logo()).expect(200)
  if (type === 'image') {
    await putFile(world, seller, id, 'user_guide', await userGuide()).expect(200)
    await chooseImage(world, seller, id).expect(200)
  }
  const all = { ...(type === 'image' ? imageFields : saasFields), ...fields }
  const answer = await patchDraft(world, seller, id, all)
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return id
}

/** What a review case says of a submission. */
export async function caseOf(service: TestService, productId: string) {
  const submitted = [
    ...(await service.published(ProductSubmitted)),
    ...(await service.published(VersionSubmitted)),
  ].filter((payload) => payload.productId === productId)
  const { submissionId, versionId, vendorId, listing } = submitted.at(-1)!
  return (status: ReviewCaseStatus) => ({
    caseId: newId(),
    submissionId,
    productId,
    versionId,
    vendorId,
    status,
    productName: listing.name,
  })
}

/** Grows by one with each message, as a producer's sequence does. */
let sequence = 100
export const nextSequence = () => ({ sequence: (sequence += 1) })

/** Hands a complete draft in and carries it through review onto the shelf. */
export async function listProduct(
  world: World,
  seller: TestActor,
  type: ProductType = 'image',
  fields: object = {},
  regions: RegionId[] = ['cn-hangzhou'],
): Promise<{ id: string; slug: string }> {
  const id = await completeDraft(world, seller, type, fields)
  await as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(200)
  await passReview(world, id, type, regions)
  const answer = await as(world.app, seller).get(`/api/v1/products/${id}`).expect(200)
  return { id, slug: answer.body.slug as string }
}

/** Passes the last submission of a product and produces its image in these regions. */
export async function passReview(
  service: TestService,
  id: string,
  type: ProductType = 'image',
  regions: RegionId[] = ['cn-hangzhou'],
): Promise<void> {
  const facts = await caseOf(service, id)
  await service.deliver(CasePassed, facts('production'), nextSequence())
  if (type === 'saas') return
  for (const regionId of regions)
    await service.deliver(
      ImageProduced,
      { ...facts('production'), regionId, imageId: `m-copy-${regionId}` },
      nextSequence(),
    )
}

/** Somebody subscribes to the newest version of a product; answers which version that is. */
export async function subscribe(
  world: World,
  seller: TestActor & { vendorId: string },
  productId: string,
): Promise<string> {
  const { body } = await as(world.app, seller).get(`/api/v1/products/${productId}`).expect(200)
  const versionId = body.versions[0].id as string
  const bought = {
    subscriptionId: newId(),
    productId,
    productName: body.name as string,
    versionId,
    vendorId: seller.vendorId,
    buyerId: newId(),
    regionId: 'cn-hangzhou' as const,
    instanceType: 'ecs.n1.small',
  }
  await world.deliver(SubscriptionStarted, bought, nextSequence())
  return versionId
}
