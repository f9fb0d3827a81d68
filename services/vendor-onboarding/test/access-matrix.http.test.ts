import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  accessOf,
  as,
  createTestService,
  everybody,
  members,
  operationNamesOf,
  partiesOf,
  rowOf,
  people,
  type AccessMatrix,
  type TestActor,
  type TestService,
} from '@emporium/testing'
import { newId } from '@emporium/service-kit'
import { vendorOnboarding } from '../src/app.ts'
import {
  acceptance,
  approveVendor,
  completeForm,
  createDraft,
  imageSheet,
  saasSheet,
  workbook,
} from './factories.ts'

let service: TestService
let vendor: Awaited<ReturnType<typeof approveVendor>>
let ownSheet: { id: string }
let filled: Buffer
let actors: ReturnType<typeof partiesOf>

beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
  vendor = await approveVendor(service)
  filled = await workbook()
  ownSheet = await make(vendor.owner, `/vendors/${vendor.vendorId}/isv-confirmations`, {
    productType: 'image',
    sheet: imageSheet,
  })
  actors = partiesOf(service, vendor.vendorId, ['vendor:read'], vendor.owner.id)
})
afterAll(() => service.stop())

const officers = ['onboarding_officer', 'admin'] as const
const staff = ['reviewer', ...officers] as const
const publishers = ['owner', 'publisher'] as const
const readers = [...members, 'client'] as const
const operations = { may: ['admin'] } as const

const id = async (answer: Promise<{ id: string }>) => ({ id: (await answer).id })
const mine = () => ({ id: vendor.vendorId })
/** Applications and questions belong to a person: the buyer of the matrix, somebody new for each row. */
let buyer: TestActor
const applicant = () => buyer
/** A person has one open application at a time: all who may call a row share it. */
const made = new Map<object, Promise<{ id: string }>>()
const single = (make: () => Promise<{ id: string }>) => () => {
  const known = made.get(make) ?? make()
  made.set(make, known)
  return known
}
const draft = () => id(createDraft(service, completeForm(), applicant()))
const submitted = async () => {
  const { id: application, path } = await createDraft(service, completeForm(), applicant())
  await as(service.app, applicant()).post(`${path}/submit`).send(acceptance).expect(200)
  return { id: application }
}
const rejected = async () => {
  const application = await submitted()
  const path = `/api/v1/vendor-applications/${application.id}/reject`
  await as(service.app, actors.admin).post(path).send({ reason: 'Not released yet.' }).expect(200)
  return application
}
const claimed = async () => {
  const application = await submitted()
  const path = `/api/v1/vendor-applications/${application.id}/claim`
  await as(service.app, actors.onboarding_officer).post(path).expect(200)
  return application
}
const make = async (actor: TestActor, path: string, body: object) => {
  const answer = await as(service.app, actor).post(`/api/v1${path}`).send(body)
  if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
  return { id: answer.body.id as string }
}
const act = async (of: { id: string }, path: string, body: object = {}) => {
  const answer = await as(service.app, actors.admin).post(`/api/v1${path}`).send(body)
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
  return of
}

/** A vendor of its own for what there can be only one of. */
const sheet = async () => {
  const other = await approveVendor(service)
  return make(other.owner, `/vendors/${other.vendorId}/isv-confirmations`, {
    productType: 'image',
    sheet: imageSheet,
  })
}
/** A suspension that another admin proposed. */
const heldSuspension = async () => {
  const { vendorId } = await approveVendor(service)
  const proposer = as(service.app, service.actors.staff('admin'))
  await proposer
    .post(`/api/v1/vendors/${vendorId}/suspend`)
    .send({ reason: 'Malware.' })
    .expect(202)
  const path = `/api/v1/held-acts/vendor-onboarding?subjectId=${vendorId}`
  const { body } = await proposer.get(path).expect(200)
  return { id: body.items[0].id as string }
}
const day = (offset: number) =>
  new Date(service.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10)
const wish = () => ({
  vendorId: vendor.vendorId,
  productName: 'Harbor Log Search',
  purpose: 'To show that it can be had on the marketplace.',
  places: 'larch.example, brochures',
  validFrom: day(0),
  validUntil: day(30),
})
const letter = () => make(vendor.owner, '/brand-letters', wish())
const grantedLetter = async () => {
  const of = await letter()
  return act(of, `/brand-letters/${of.id}/grant`)
}
/** Reading changes nothing, and printing takes a second: all may read the same one. */
let printed: ReturnType<typeof grantedLetter> | undefined
const readableLetter = () => (printed ??= grantedLetter())
let domains = 0
const domain = () =>
  make(vendor.owner, `/vendors/${vendor.vendorId}/domain-proofs`, {
    domain: `larch-${(domains += 1)}.com`,
  })
/** One request of a vendor waits at a time: the one before is declined. */
const companyWish = () => ({
  wanted: { registrationNumber: `HRB ${newId().slice(-6)}` },
  grounds: 'We moved to another register.',
})
const companyChange = async () => {
  const open = await service.database.query<{ id: string }>(
    `SELECT id FROM vendor_onboarding.company_changes WHERE vendor_id = $1 AND status = 'requested'`,
    [vendor.vendorId],
  )
  for (const of of open) await act(of, `/company-changes/${of.id}/decline`, { reason: 'Next.' })
  return make(vendor.owner, `/vendors/${vendor.vendorId}/company-changes`, companyWish())
}
const question = () =>
  make(applicant(), '/enquiries', { subject: 'A question', text: 'How do I begin?' })
const claimedQuestion = async () => {
  const of = await question()
  await as(service.app, actors.admin).post(`/api/v1/enquiries/${of.id}/claim`).expect(200)
  return of
}

/** Who may call what of vendor-onboarding, for a vendor, its papers, and an application of the buyer (ON-4…10, MK-1). */
const matrix: AccessMatrix = {
  getCurrentVendorTerms: { may: everybody },
  listVendorTerms: { may: officers },
  getVendorTerms: { may: everybody, at: () => ({ version: '2026-11' }) },
  listVendorTermsAcceptances: { may: officers },
  exportVendorTermsAcceptances: { may: officers },
  publishVendorTerms: {
    may: ['admin'],
    body: () => ({
      version: newId().slice(-12),
      title: 'Terms',
      html: '<p>Be kind.</p>',
      // Never in force while the matrix runs: other rows accept the terms that came first.
      publishedAt: '2099-01-01T00:00:00.000Z',
    }),
  },
  createVendorApplication: { may: people, body: completeForm() },
  listVendorApplications: { may: people },
  getVendorApplication: { may: ['buyer', ...officers], at: single(submitted) },
  editVendorApplication: { may: ['buyer'], at: single(draft), body: { links: [] } },
  submitVendorApplication: { may: ['buyer'], at: single(draft), body: acceptance },
  reopenVendorApplication: { may: ['buyer'], at: single(rejected) },
  withdrawVendorApplication: { may: ['buyer'], at: single(submitted) },
  applyAnew: { may: ['buyer'], at: single(rejected) },
  summariseVendorApplications: { may: officers },
  compareVendorApplication: { may: officers, at: single(submitted) },
  approveVendorApplication: { may: officers, at: single(submitted), body: {} },
  rejectVendorApplication: { may: officers, at: single(submitted), body: { reason: 'Beta.' } },
  requestVendorApplicationInformation: {
    may: officers,
    at: single(submitted),
    body: { reason: 'Why?' },
  },
  claimVendorApplication: { may: officers, at: single(submitted) },
  releaseVendorApplication: { may: officers, at: single(claimed) },
  writeVendorApplicationMessage: {
    may: ['buyer', ...officers],
    at: single(submitted),
    body: { text: 'When?' },
  },
  writeVendorApplicationNote: {
    may: officers,
    at: single(submitted),
    body: { text: 'Looks good.' },
  },
  listRelatedVendorApplications: { may: officers, at: single(submitted) },

  listVendors: { may: staff },
  getVendor: { may: [...readers, ...staff], at: mine },
  listVendorHistory: { may: officers, at: mine },
  getVendorProfile: { may: everybody, at: mine },
  changeVendorContact: { may: publishers, at: mine, body: { phone: '0301234567' } },
  acceptVendorTerms: { may: ['owner'], at: mine, body: acceptance },
  suspendVendor: { may: ['admin'], at: mine, body: { reason: 'Complaints.' } },
  stopVendorSales: { may: ['admin'], at: mine, body: { reason: 'Malware.' } },
  listVendorOnboardingHeldActs: { may: [...officers, 'reviewer'] },
  proceedWithVendorOnboardingAct: { may: ['admin'], at: heldSuspension },
  cancelVendorOnboardingAct: { may: ['admin'], at: heldSuspension, body: { reason: 'Not yet.' } },
  reinstateVendor: { may: ['admin'], at: mine, body: { reason: 'Settled.' } },

  requestCompanyChange: { may: ['owner'], at: mine, body: companyWish },
  listCompanyChanges: { may: [...readers, ...officers, 'foreign_owner', 'foreign_client'] },
  getCompanyChange: { may: [...readers, ...officers], at: companyChange },
  grantCompanyChange: { may: officers, at: companyChange, body: {} },
  declineCompanyChange: { may: officers, at: companyChange, body: { reason: 'Not registered.' } },
  withdrawCompanyChange: { may: ['owner'], at: companyChange },

  getIsvSheetTemplate: { may: everybody, at: () => ({ type: 'image' }) },
  confirmIsv: { may: officers, at: sheet },
  returnIsvSheet: { may: officers, at: sheet, body: { feedback: 'Say more.' } },
  listIsvConfirmations: { may: [...readers, ...staff, 'foreign_owner', 'foreign_client'] },

  sendIsvSheet: {
    may: publishers,
    at: mine,
    body: { productType: 'saas', sheet: saasSheet },
  },
  getIsvConfirmation: { may: [...readers, ...staff], at: () => ownSheet },
  resubmitIsvSheet: { may: publishers, at: () => ownSheet, body: { sheet: imageSheet } },
  // This sheet came without a file; who may read one stands in isv-confirmations.http.test.ts.
  readIsvSheetFile: { may: [], at: () => ({ ...ownSheet, round: '1' }) },
  remarkIsvSheet: {
    may: people,
    file: () => ({ field: 'file', name: 'sheet.xlsx', bytes: filled }),
  },

  checkDomain: { may: publishers, at: single(domain) },
  mailDomain: {
    may: publishers,
    at: single(domain),
    body: () => ({ address: `admin@larch-${domains}.com` }),
  },
  confirmDomainMail: { may: everybody },
  reinstateDomain: { may: officers, at: single(domain), body: { reason: 'It is theirs.' } },
  nameDomain: { may: publishers, at: mine, body: { domain: 'larch-systems.com' } },
  listDomainProofs: { may: [...readers, ...officers, 'foreign_owner', 'foreign_client'] },
  getDomainProof: { may: [...readers, ...officers], at: single(domain) },
  withdrawDomain: { may: publishers, at: single(domain) },
  revokeDomain: { may: officers, at: single(domain), body: { reason: 'Not theirs.' } },

  requestBrandLetter: { may: publishers, body: wish },
  listBrandLetters: { may: [...readers, ...officers, 'foreign_owner', 'foreign_client'] },
  getBrandLetter: { may: [...readers, ...officers], at: letter },
  readBrandLetter: { may: [...readers, ...officers], at: readableLetter },
  withdrawBrandLetter: { may: publishers, at: letter },
  grantBrandLetter: { may: officers, at: letter },
  declineBrandLetter: { may: officers, at: letter, body: { reason: 'Too wide.' } },
  revokeBrandLetter: { may: officers, at: grantedLetter, body: { reason: 'Misused.' } },

  verifyBrandLetter: { may: everybody, at: () => ({ number: 'EMP-0000-0000' }) },

  openEnquiry: {
    may: everybody,
    body: () => ({
      name: 'Vi Visitor',
      email: `visitor-${newId()}@site.example`,
      subject: 'A question',
      text: 'How do I begin?',
    }),
  },
  reopenEnquiry: { may: ['buyer', ...staff], at: question, isOpen: true },
  // Only who comes by the link of the mail.
  confirmEnquiryEmail: { may: [], at: question, isOpen: true },
  listEnquiries: { may: people },
  getEnquiry: { may: ['buyer', ...staff], at: question, isOpen: true },
  writeEnquiryMessage: {
    may: ['buyer', ...staff],
    at: question,
    isOpen: true,
    body: { text: 'Well?' },
  },
  closeEnquiry: { may: ['buyer', ...staff], at: question, isOpen: true },
  claimEnquiry: { may: staff, at: question },
  releaseEnquiry: { may: ['admin'], at: claimedQuestion },
  writeEnquiryNote: { may: staff, at: question, body: { text: 'Known person.' } },

  listVendorOnboardingAuditEntries: operations,
  exportVendorOnboardingAuditEntries: operations,
  verifyVendorOnboardingAuditChain: operations,
  getVendorOnboardingQueue: operations,
  listVendorOnboardingParkedMessages: operations,
  // There is no such message: an admin is told so.
  replayVendorOnboardingParkedMessage: { may: [] },
}

describe('S-1 ASVS 8.1 who may call what of vendor-onboarding', () => {
  it('S-1 every operation has its row', async () => {
    const known = await operationNamesOf('vendor-onboarding')
    expect(Object.keys(matrix).toSorted()).toEqual(known)
  })

  it.each(Object.keys(matrix))('S-1 %s', async (operationId) => {
    const { operation, row } = await rowOf('vendor-onboarding', matrix, operationId)
    buyer = service.actors.buyer()
    made.clear()
    const { expected, found } = await accessOf(service, operation, row, { ...actors, buyer })
    expect(found).toEqual(expected)
  })
})
