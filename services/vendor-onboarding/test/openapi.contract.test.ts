import {
  documentsOf,
  contractFaults,
  inputFaults,
  createTestService,
  type TestService,
} from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { subjectNames } from '../src/subject-names.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

describe('PA-1 the contract of vendor onboarding', () => {
  it('PA-1 documents every operation', () => {
    expect(contractFaults(service.app)).toEqual([])
  })
  it('RV-7 knows how to look up what its things are called', async () => {
    for (const sql of Object.values(subjectNames))
      expect(await service.dataSource.query(sql, [['nothing']])).toEqual([])
  })
  it('PA-1 documents every header and body that its operations take', () => {
    expect(inputFaults(service.app)).toEqual([])
  })
  it('PA-1 serves the document that is committed', async () => {
    const { served, committed } = await documentsOf(service.app, 'vendor-onboarding')
    expect(served).toEqual(committed)
  })
})
