import { limits } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import {
  acceptance,
  approveVendor,
  createDraft,
  imageSheet,
  suspendVendor,
  termsVersion,
} from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

type Vendor = Awaited<ReturnType<typeof approveVendor>>
const officer = () => as(service.app, service.actors.staff('onboarding_officer'))
const historyOf = async (path: string, query = '') => {
  const answer = await officer().get(`${path}/history${query}`).expect(200)
  return answer.body as { items: Record<string, string | null>[]; nextCursor: string | null }
}
const lines = (items: Record<string, string | null>[]) =>
  items.map(({ kind, verb, subject, to }) => [kind, verb, subject, to].filter(Boolean).join(' '))
const day = (offset: number) =>
  new Date(service.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10)

/** The vendor sends a sheet, names a domain, asks for a letter and for another name, and each is answered. */
async function liveThrough({ path, owner, vendorId }: Vendor) {
  const own = as(service.app, owner)
  const made = async (at: string, body: object) => {
    service.clock.advance(60_000)
    return (await own.post(at).send(body).expect(201)).body.id as string
  }
  const sheet = await made(`${path}/isv-confirmations`, { productType: 'image', sheet: imageSheet })
  await officer().post(`/api/v1/isv-confirmations/${sheet}/return`).send({ feedback: 'Say more.' })
  const domain = await made(`${path}/domain-proofs`, { domain: `larch-${newId().slice(-6)}.com` })
  const revoked = { reason: 'Not yours.' }
  await officer().post(`/api/v1/domain-proofs/${domain}/revoke`).send(revoked).expect(200)
  const letter = await made('/api/v1/brand-letters', {
    vendorId,
    productName: 'Harbor',
    purpose: 'Brochures.',
    places: 'larch.example',
    validFrom: day(0),
    validUntil: day(30),
  })
  const declined = { reason: 'Too early.' }
  await officer().post(`/api/v1/brand-letters/${letter}/decline`).send(declined).expect(200)
  const wanted = { legalName: `Alder ${newId().slice(-6)} AG` }
  const change = await made(`${path}/company-changes`, { wanted, grounds: 'Entry 7.' })
  await officer().post(`/api/v1/company-changes/${change}/grant`).send({}).expect(200)
  service.clock.advance(60_000)
  await suspendVendor(service, vendorId, 'Malware')
  return { sheet, domain, letter, change }
}

describe('ON-7 the history of a vendor', () => {
  it('ON-7 ON-10 is one line of all that it did and that was decided, newest first, each with its thing', async () => {
    const vendor = await approveVendor(service, { confirmIsvFor: ['saas'] })
    const made = await liveThrough(vendor)
    const { items } = await historyOf(vendor.path)
    const domain = items.find(({ subjectId }) => subjectId === made.domain)?.['subject'] ?? ''
    expect(lines(items)).toEqual([
      'vendor suspend suspended',
      'company-change grant granted',
      'company-change begin requested',
      'brand-letter decline Harbor declined',
      'brand-letter begin Harbor requested',
      `domain-proof revoke ${domain} revoked`,
      `domain-proof begin ${domain} pending`,
      'isv-confirmation return image returned',
      'isv-confirmation begin image submitted',
      expect.stringMatching(/^(application approve approved|isv-confirmation confirm saas)/),
      expect.stringMatching(/^(application approve approved|isv-confirmation confirm saas)/),
      expect.stringMatching(/^(application submit|vendor-terms accept)/),
      expect.stringMatching(/^(application submit|vendor-terms accept)/),
    ])
    expect(items[0]).toMatchObject({ subjectId: vendor.vendorId, reason: 'Malware' })
    expect(items[2]).toMatchObject({ subjectId: made.change, reason: 'Entry 7.' })
    const terms = items.find(({ kind }) => kind === 'vendor-terms')
    expect(terms).toMatchObject({ subject: termsVersion, by: 'Bea Buyer', to: null })
  })

  it('ON-7 goes back to the applications that it was written anew from', async () => {
    const first = await createDraft(service)
    const own = as(service.app, first.applicant)
    await own.post(`${first.path}/submit`).send(acceptance).expect(200)
    await own.post(`${first.path}/withdraw`).expect(200)
    const anew = (await own.post(`${first.path}/apply-anew`).expect(201)).body.id as string
    const path = `/api/v1/vendor-applications/${anew}`
    await own.post(`${path}/submit`).send(acceptance).expect(200)
    const { body } = await officer().post(`${path}/approve`).send({}).expect(200)
    const { items } = await historyOf(`/api/v1/vendors/${body.vendorId as string}`)
    const earlier = items.filter(({ subjectId }) => subjectId === first.id)
    expect(lines(earlier)).toContain('application withdraw withdrawn')
  })

  it('ON-7 comes in pages, of one vendor alone', async () => {
    const vendor = await approveVendor(service)
    const all = await historyOf(vendor.path)
    expect(all.items.length).toBeLessThan(limits.pageSize)
    const first = await historyOf(vendor.path, '?limit=1')
    const rest = await historyOf(vendor.path, `?cursor=${first.nextCursor ?? ''}`)
    expect([...first.items, ...rest.items]).toEqual(all.items)
  })

  it('ON-7 of a vendor that there is not is not found', async () => {
    await officer().get(`/api/v1/vendors/${newId()}/history`).expect(404)
  })
})
