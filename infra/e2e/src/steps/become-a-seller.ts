import assert from 'node:assert/strict'
import { mailAbout } from '../people/mailbox.ts'
import type { Person } from '../people/person.ts'
import type { Installation } from '../play/installation.ts'
import { until } from '../play/until.ts'

/** A company that applies; what is left out is that of a company in Hamburg. */
export type Company = {
  legalName: string
  website: string
  country: string
  registrationNumber?: string
  address?: string
  phone?: string
  /** The product that it wants to sell. */
  product?: { name: string; description: string; licences: string }
  /** How its customers are helped. */
  support?: { process: string; hours: string; channels: string[] }
}

const inHamburg = {
  registrationNumber: 'HRB 204181',
  address: 'Speicherstrasse 7, 20457 Hamburg',
  phone: '+49 40 66969123',
  product: {
    name: 'Harbor Log Search',
    description: 'Collects logs from every region into one index and shows which line changed.',
    licences: 'OpenSearch, Apache-2.0',
  },
  support: {
    process: 'Tickets by e-mail, an answer within one business day, escalation to engineering.',
    hours: 'Mon–Fri 09:00–18:00 CET',
    channels: ['E-mail'],
  },
}

/** Everything that the application form of ON-4 asks for. */
function applicationOf(company: Company, applicant: Person, productType: 'image' | 'saas') {
  const host = new URL(company.website).host
  const { registrationNumber, address, phone, product, support } = { ...inHamburg, ...company }
  return {
    company: {
      legalName: company.legalName,
      registrationNumber,
      country: company.country,
      address,
      website: company.website,
    },
    contact: {
      name: applicant.name,
      jobTitle: 'Head of product',
      email: applicant.email,
      phone,
    },
    product: {
      name: product.name,
      type: productType,
      description: product.description,
      releaseStatus: 'released' as const,
      billingModel: 'free' as const,
      thirdPartyLicences: { included: true, details: product.licences },
    },
    support: { ...support, contact: `support@${host}` },
    links: [company.website],
  }
}

/** Applies, accepts the terms, submits, and gets the confirmation e-mail (ON-4…6). Answers the application's id. */
export async function applyAsSeller(
  installation: Installation,
  applicant: Person,
  company: Company,
  productType: 'image' | 'saas' = 'image',
): Promise<string> {
  const { api } = applicant
  const { data: terms } = await api.GET('/api/v1/vendor-terms/current')
  const { data: draft } = await api.POST('/api/v1/vendor-applications', {
    body: applicationOf(company, applicant, productType),
  })
  assert(terms && draft)
  assert.equal(draft.status, 'draft')
  const { data: submitted } = await api.POST('/api/v1/vendor-applications/{id}/submit', {
    params: { path: { id: draft.id } },
    body: { termsVersion: terms.version, accepted: true },
  })
  assert.equal(submitted?.status, 'submitted')
  assert.equal(submitted.acceptedTerms?.hash, terms.hash)
  await mailAbout(installation.mailUrl, applicant.email, /application/i)
  return draft.id
}

/** An officer approves the company and confirms it as an ISV (ON-7, ON-8). Answers the vendor's id. */
export async function approveSeller(
  officer: Person,
  applicationId: string,
  productTypes: ('image' | 'saas')[],
): Promise<string> {
  const { data: queue } = await officer.api.GET('/api/v1/vendor-applications', {
    params: { query: { status: 'submitted', limit: 100 } },
  })
  assert(
    queue?.items.some((item) => item.id === applicationId),
    'it stands in the queue',
  )
  const { data: approved } = await officer.api.POST('/api/v1/vendor-applications/{id}/approve', {
    params: { path: { id: applicationId } },
    body: { confirmIsvFor: productTypes },
  })
  assert.equal(approved?.status, 'approved')
  assert(approved.vendorId)
  return approved.vendorId
}

/** The applicant finds itself the owner of the vendor's team, in its token. */
export async function ownTheVendor(seller: Person, vendorId: string): Promise<void> {
  await until('the membership', async () => {
    const { data: me } = await seller.api.GET('/api/v1/me')
    return me?.memberships.some((membership) => membership.vendorId === vendorId)
  })
  // The token in hand was made before.
  await seller.signIn()
}
