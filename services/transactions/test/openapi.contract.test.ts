import { deployment, subscription } from '@emporium/domain'
import {
  documentsOf,
  contractFaults,
  inputFaults,
  createTestService,
  schemaDrift,
  type TestService,
} from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { transactions } from '../src/app.ts'
import { environment } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(transactions, { environment })
})
afterAll(() => service.stop())

describe('PA-1 the contract of transactions', () => {
  it('PA-1 documents every operation', () => {
    expect(contractFaults(service.app)).toEqual([])
  })
  it('PA-1 documents every header and body that its operations take', () => {
    expect(inputFaults(service.app)).toEqual([])
  })
  it('PA-1 serves the document that is committed', async () => {
    const { served, committed } = await documentsOf(service.app, 'transactions')
    expect(served).toEqual(committed)
  })
  it('RV-1 has tables that agree with the entities', async () => {
    expect(await schemaDrift(service.dataSource)).toEqual([])
  })
  it.each([
    ['ck_subscriptions_status', subscription],
    ['ck_deployments_status', deployment],
  ] as const)(
    'RV-1 lets the database know the states of the machine: %s',
    async (name, machine) => {
      const [row] = await service.database.query<{ rule: string }>(
        `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = $1`,
        [name],
      )
      const states = [...(row?.rule ?? '').matchAll(/'(\w+)'/g)].map(([, state]) => state)
      expect(states.sort()).toEqual([...machine.states].sort())
    },
  )
})
