import assert from 'node:assert/strict'
import { mailAbout } from '../people/mailbox.ts'
import type { Person } from '../people/person.ts'
import type { Installation } from '../play/installation.ts'

/** Proves a domain by the link in a mail to it, as who runs the domain would (ON-10). */
export async function proveDomain(
  installation: Installation,
  seller: Person,
  vendorId: string,
  domain: string,
): Promise<void> {
  const { data: named } = await seller.api.POST('/api/v1/vendors/{id}/domain-proofs', {
    params: { path: { id: vendorId } },
    body: { domain },
  })
  assert(named)
  const address = `admin@${domain}`
  await seller.api.POST('/api/v1/domain-proofs/{id}/mail', {
    params: { path: { id: named.id } },
    body: { address },
  })
  const mail = await mailAbout(installation.mailUrl, address, /Confirm the domain/)
  const token = /#([\w-]+)/.exec(mail.text)?.[1]
  assert(token, 'the mail has a link')
  const { data: done } = await seller.api.POST('/api/v1/domain-proofs/confirm-mail', {
    body: { token },
  })
  assert.equal(done?.isProven, true)
}

const day = (years: number) => {
  const at = new Date()
  at.setUTCFullYear(at.getUTCFullYear() + years)
  return at.toISOString().slice(0, 10)
}

/** Asks for a brand authorisation letter (MK-1). Answers its id. */
export async function requestLetter(
  seller: Person,
  vendorId: string,
  productName: string,
): Promise<string> {
  const { data } = await seller.api.POST('/api/v1/brand-letters', {
    body: {
      vendorId,
      productName,
      purpose: 'To show on our website and in brochures that the product can be had here.',
      places: 'Our website and printed brochures',
      validFrom: day(0),
      validUntil: day(1),
    },
  })
  assert(data)
  return data.id
}

/** Grants a letter. Answers its number. */
export async function grantLetter(officer: Person, id: string): Promise<string> {
  const { data } = await officer.api.POST('/api/v1/brand-letters/{id}/grant', {
    params: { path: { id } },
  })
  assert(data?.number)
  return data.number
}

/** Sends a product information sheet for SaaS, which operations returns with remarks (ON-8). */
export async function sendSheetThatComesBack(
  seller: Person,
  officer: Person,
  vendorId: string,
): Promise<void> {
  const { data } = await seller.api.POST('/api/v1/vendors/{id}/isv-confirmations', {
    params: { path: { id: vendorId } },
    body: {
      productType: 'saas',
      sheet: {
        productName: 'Quarry Ticket Desk',
        version: 'V3',
        summary: 'A help desk for small teams.',
        description: 'Collects requests from e-mail and chat, and shows who answers which.',
        category: 'business/collaboration',
        website: 'https://quarry.example',
        releaseStatus: 'released',
        billingModel: 'subscription',
        pricing: 'US$ 5 for each agent a month',
        thirdPartyLicences: true,
        licenceDetails: 'PostgreSQL; Vue, MIT',
        supportSummary: 'By e-mail',
        supportHours: 'Mon–Fri 9–17 CET',
        supportContact: 'help@quarry.example',
        serviceUrl: 'https://desk.quarry.example.com',
      },
    },
  })
  assert(data)
  await officer.api.POST('/api/v1/isv-confirmations/{id}/return', {
    params: { path: { id: data.id } },
    body: {
      feedback: 'Nearly there: two answers need a little more.',
      remarks: [
        { field: 'supportSummary', text: 'Who answers, and how fast?' },
        { field: 'licenceDetails', text: 'Which licence does PostgreSQL have?' },
      ],
    },
  })
}
