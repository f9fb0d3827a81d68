import { review } from '@emporium/domain'
import {
  documentsOf,
  contractFaults,
  inputFaults,
  createTestService,
  schemaDrift,
  type TestService,
} from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ratings } from '../src/app.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(ratings)
})
afterAll(() => service.stop())

describe('PA-1 the contract of ratings', () => {
  it('PA-1 documents every operation', () => {
    expect(contractFaults(service.app)).toEqual([])
  })
  it('PA-1 documents every header and body that its operations take', () => {
    expect(inputFaults(service.app)).toEqual([])
  })
  it('PA-1 serves the document that is committed', async () => {
    const { served, committed } = await documentsOf(service.app, 'ratings')
    expect(served).toEqual(committed)
  })
  it('RV-1 has tables that agree with the entities', async () => {
    expect(await schemaDrift(service.dataSource)).toEqual([])
  })
  it('RV-1 lets the database know the states of the machine', async () => {
    const [row] = await service.database.query<{ rule: string }>(
      `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = 'ck_reviews_status'`,
    )
    const states = [...(row?.rule ?? '').matchAll(/'(\w+)'/g)].map(([, state]) => state)
    expect(states.sort()).toEqual([...review.states].sort())
  })
})
