import type { ProductType, SheetLanguage } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { as, type TestActor, type TestService } from '@emporium/testing'
import { writeSheet } from '../src/isv-sheets/write-sheet.ts'

/** A form in which nothing is missing. */
export const completeForm = (legalName = 'Larch Systems GmbH') => ({
  company: {
    legalName,
    registrationNumber: 'HRB 123456 B',
    country: 'DE',
    address: 'Lindenallee 4\n10115 Berlin',
    website: 'https://larch.example',
  },
  contact: {
    name: 'Ada Larch',
    jobTitle: 'Head of Partnerships',
    email: 'ada@larch.example',
    phone: '+49 (30) 123-4567',
  },
  product: {
    name: 'Harbor Log Search',
    type: 'image',
    description: 'Finds lines in logs.\nFast.',
    releaseStatus: 'released',
    billingModel: 'free',
    thirdPartyLicences: { included: true, details: 'Apache-2.0, MIT' },
  },
  support: {
    process: 'Tickets are answered by engineers.',
    hours: 'Mon–Fri 9–17 CET',
    channels: ['E-mail', 'Phone'],
    contact: 'help@larch.example',
  },
  links: ['https://larch.example/docs'],
})

/** What every sheet says, whatever the type. */
export const plainSheet = {
  productName: 'Harbor Log Search',
  version: '2.1.0',
  summary: 'Finds lines in logs.',
  description: 'Collects the logs of every server.\nSearches them.',
  releaseStatus: 'released',
  billingModel: 'free',
  pricing: 'Free of charge',
  thirdPartyLicences: false,
  supportSummary: 'E-mail, within a day',
  supportHours: 'Mon–Fri 9–17 CET',
  supportContact: 'help@larch.example',
} as const

/** A sheet that an image vendor sends. */
export const imageSheet = {
  ...plainSheet,
  osFamily: 'linux',
  operatingSystem: 'Ubuntu 24.04',
  regions: ['ap-southeast-1', 'cn-hangzhou'],
  hasBootScript: false,
} as const

/** A sheet that a SaaS vendor sends. */
export const saasSheet = {
  ...plainSheet,
  category: 'operations/logging',
  serviceUrl: 'https://app.larch.example',
} as const

/** A filled workbook, as a seller uploads it. */
export const workbook = async (
  answers: object = imageSheet,
  type: ProductType = 'image',
  language: SheetLanguage = 'en',
): Promise<Buffer> => Buffer.from(await writeSheet({ type, language, answers }))

/** The version of the terms that is in force in tests. */
export const termsVersion = '2026-11'

/** What submitting says. */
export const acceptance = { termsVersion, accepted: true }

/** A draft of somebody. */
export async function createDraft(
  service: TestService,
  form: object = completeForm(),
  applicant: TestActor = service.actors.buyer(),
) {
  const answer = await as(service.app, applicant).post('/api/v1/vendor-applications').send(form)
  const path = `/api/v1/vendor-applications/${answer.body.id as string}`
  return { applicant, id: answer.body.id as string, path, etag: answer.headers['etag'] as string }
}

/** An application that waits for operations. */
export async function submitApplication(
  service: TestService,
  legalName?: string,
  version: string = termsVersion,
) {
  const draft = await createDraft(service, completeForm(legalName))
  await as(service.app, draft.applicant)
    .post(`${draft.path}/submit`)
    .send({ ...acceptance, termsVersion: version })
  return draft
}

/** A vendor with its owner. */
export async function approveVendor(
  service: TestService,
  decision: object = {},
  version: string = termsVersion,
) {
  const legalName = `Larch ${newId().slice(-8)} GmbH`
  const { applicant, path, id } = await submitApplication(service, legalName, version)
  const officer = service.actors.staff('onboarding_officer')
  const answer = await as(service.app, officer).post(`${path}/approve`).send(decision)
  const vendorId = answer.body.vendorId as string
  const member = (role: 'owner' | 'publisher' | 'support' | 'finance' | 'read_only') =>
    service.actors.seller({ vendorId, role })
  return {
    applicationId: id,
    legalName,
    vendorId,
    path: `/api/v1/vendors/${vendorId}`,
    owner: service.actors.seller({ id: applicant.id, vendorId }),
    member,
    officer,
  }
}

/** A sheet that waits for operations. */
export async function sendSheet(service: TestService) {
  const vendor = await approveVendor(service)
  const answer = await as(service.app, vendor.owner)
    .post(`${vendor.path}/isv-confirmations`)
    .send({ productType: 'image', sheet: imageSheet })
  const id = answer.body.id as string
  return { ...vendor, id, sheetPath: `/api/v1/isv-confirmations/${id}` }
}

/** Two admins suspend a vendor: one proposes it, the other proceeds (ON-7, RV-7). */
export async function suspendVendor(service: TestService, vendorId: string, reason: string) {
  const [first, second] = [service.actors.staff('admin'), service.actors.staff('admin')]
  const said = as(service.app, first).post(`/api/v1/vendors/${vendorId}/suspend`)
  await said.send({ reason }).expect(202)
  const home = '/api/v1/held-acts/vendor-onboarding'
  const other = as(service.app, second)
  const { body } = await other.get(`${home}?status=held&subjectId=${vendorId}`).expect(200)
  return other
    .post(`${home}/${body.items[0].id as string}/proceed`)
    .send({})
    .expect(200)
}
