import {
  application,
  brandLetter,
  companyChange,
  domainProof,
  enquiry,
  isvConfirmation,
  vendor,
} from '@emporium/domain'
import { createTestService, schemaDrift, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

describe('RV-1 the tables', () => {
  it('RV-1 agree with the entities', async () => {
    expect(await schemaDrift(service.dataSource)).toEqual([])
  })

  it.each([
    ['ck_applications_status', application.states],
    ['ck_vendors_status', vendor.states],
    ['ck_isv_confirmations_status', isvConfirmation.states],
    ['ck_domain_proofs_status', domainProof.states],
    ['ck_brand_letters_status', brandLetter.states],
    ['ck_company_changes_status', companyChange.states],
    ['ck_enquiries_status', enquiry.states],
  ])('RV-1 know the states of the machine: %s', async (constraint, states) => {
    const [row] = await service.database.query<{ rule: string }>(
      'SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = $1',
      [constraint],
    )
    const known = [...(row?.rule ?? '').matchAll(/'(\w+)'/g)].map(([, state]) => state)
    expect(known.sort()).toEqual([...states].sort())
  })

  it('RV-1 can be taken down again', async () => {
    for (const _ of vendorOnboarding.migrations) await service.dataSource.undoLastMigration()
    const tables = await service.database.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'vendor_onboarding' AND table_name IN ('vendors', 'applications', 'enquiries', 'isv_rounds')`,
    )
    expect(tables).toEqual([])
  })
})
