import { ProductSubmitted, type Listing, type PayloadOf } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor, type TestService } from '@emporium/testing'

type Submission = PayloadOf<typeof ProductSubmitted>

/** A file of a listing, of its own content. */
export const file = (name: string) => ({
  fileId: newId(),
  name,
  contentType: name.endsWith('.pdf') ? 'application/pdf' : 'image/png',
  bytes: 2048,
  sha256: newId().replaceAll('-', ''),
  url: `/api/v1/files/${newId()}`,
})

/** What is handed in with an image; by default the image of the simulator's first seller. */
export function imageListing(
  overrides: Partial<Listing> = {},
  image: Partial<NonNullable<Listing['image']>> = {},
): Listing {
  return {
    type: 'image',
    name: 'Harbor Log Search',
    versionNumber: 'V1.0',
    releaseNote: 'The first release.',
    shortDescription: 'Finds a line in a terabyte of logs.',
    detailsHtml: '<p>Searches the logs of all your servers, in every region.</p>',
    supportHtml: '<p>Write to help@larch.example on any business day.</p>',
    eulaHtml: '<p>You may run it on the servers that you launch from this image.</p>',
    eulaHash: 'a'.repeat(64),
    refundPolicyHtml: '<p>The software is free of charge.</p>',
    categoryId: 'operations',
    subCategoryId: 'logging',
    priceModel: 'free',
    logo: file('logo.png'),
    userGuide: file('guide.pdf'),
    trademark: null,
    patent: null,
    image: {
      source: {
        regionId: 'cn-hangzhou',
        imageId: 'm-sim-hz-web',
        name: 'acme-web-stack-1.0',
        operatingSystem: 'Ubuntu 22.04 64-bit',
        platform: 'Ubuntu',
        architecture: 'x86_64',
        sizeGiB: 40,
        createdAt: '2026-10-01T08:00:00.000Z',
        accountId: '1000000000000002',
      },
      hasBootScript: false,
      osFamily: 'linux',
      osVersion: 'Ubuntu 22.04 64-bit',
      releaseRegions: ['cn-hangzhou', 'ap-southeast-1'],
      recommendedConfiguration: 'ecs.n1.small or above',
      instanceTypes: [
        { id: 'ecs.n2.small', cpuCores: 1, memoryGiB: 4, ioOptimized: true },
        { id: 'ecs.n1.small', cpuCores: 1, memoryGiB: 2, ioOptimized: true },
        { id: 'ecs.s1.small', cpuCores: 1, memoryGiB: 2, ioOptimized: true },
      ],
      systemDiskGiB: 40,
      networkType: 'vpc',
      accessPoints: [{ protocol: 'http', port: 8080, path: '/' }],
      ...image,
    },
    saas: null,
    ...overrides,
  }
}

const handbook = file('handbook.pdf')

/** What is handed in with a SaaS product. */
export function saasListing(overrides: Partial<Listing> = {}): Listing {
  return {
    ...imageListing(),
    name: 'Harbor Cloud',
    versionNumber: null,
    releaseNote: null,
    image: null,
    saas: {
      productUrl: 'https://harbor.example/start',
      pricingDetails: 'Ten dollars a month, billed by Larch Systems.',
      resources: [{ name: 'Handbook', url: null, file: handbook }],
    },
    ...overrides,
    type: 'saas',
  }
}

/** A submission of a product that was never listed. */
export function submission(overrides: Partial<Submission> = {}): Submission {
  return {
    submissionId: newId(),
    productId: newId(),
    versionId: newId(),
    vendorId: newId(),
    vendorName: 'Larch Systems',
    round: 1,
    listing: imageListing(),
    ...overrides,
  }
}

/** An open case with its seller. */
export async function buildCase(service: TestService, overrides: Partial<Submission> = {}) {
  const handedIn = submission(overrides)
  await service.deliver(ProductSubmitted, handedIn)
  const [row] = await service.database.query<{ id: string }>(
    'SELECT id FROM image_review.review_cases WHERE submission_id = $1',
    [handedIn.submissionId],
  )
  if (!row) throw new Error('the submission opened no case')
  const seller = service.actors.seller({ vendorId: handedIn.vendorId })
  return { ...handedIn, id: row.id, url: `/api/v1/review-cases/${row.id}`, seller }
}

/** An open case that a reviewer has claimed. */
export async function buildClaimedCase(
  service: TestService,
  overrides: Partial<Submission> = {},
  reviewer: TestActor = service.actors.staff('reviewer'),
) {
  const found = await buildCase(service, overrides)
  await as(service.app, reviewer).post(`${found.url}/claim`).expect(200)
  return { ...found, reviewer }
}

/** Passes the access check of a case for which no test server was launched (RV-3). */
export const passUnseen = {
  override: { outcome: 'not_tried', reason: 'Tried by hand on a server of our own.' },
}

/** A case that was passed and is in production. */
export async function buildPassedCase(service: TestService, overrides: Partial<Submission> = {}) {
  const found = await buildClaimedCase(service, overrides)
  const desk = as(service.app, found.reviewer)
  await desk.post(`${found.url}/pass-access`).send(passUnseen).expect(200)
  await desk.post(`${found.url}/pass-information`).expect(200)
  return found
}

/** Why a case is rejected, in a test. */
export const reasons = [
  { code: 'text-misleading', text: 'Say what it does.', field: '/shortDescription' },
]

/** An answer as an admin writes it. */
export const preparedAnswer = (said: Record<string, unknown> = {}) => ({
  reasonCode: 'logo',
  title: { en: 'Square logo', 'zh-CN': '方形标志' },
  text: { en: 'Send a square one.', 'zh-CN': '请上传方形标志。' },
  ...said,
})

/** The hours of the desk as an admin says them. */
export const deskHours = (said: Record<string, unknown> = {}) => ({
  timeZone: 'UTC',
  weekdays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  closesAt: '18:00',
  days: [],
  reason: 'As always.',
  ...said,
})

/** The desk asks what it must know to go on (RV-9). */
export const askSeller = (
  service: TestService,
  { url, reviewer }: { url: string; reviewer: TestActor },
) =>
  as(service.app, reviewer)
    .post(`${url}/messages`)
    .send({ text: 'Which port?', waitsForAnswer: true })
    .expect(201)
