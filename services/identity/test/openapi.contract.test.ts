import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { documentsOf, contractFaults, inputFaults } from '@emporium/testing'
import { subjectNames } from '../src/subject-names.ts'
import { startIdentity, type Identity } from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

it('PA-1 every operation is named, described and says how it fails', () => {
  expect(contractFaults(service.app)).toEqual([])
})

it('PA-1 documents every header and body that its operations take', () => {
  expect(inputFaults(service.app)).toEqual([])
})

it('PA-1 the committed document is the served one', async () => {
  const { served, committed } = await documentsOf(service.app, 'identity')
  expect(served).toEqual(committed)
})

it('RV-7 knows how to look up what its things are called', async () => {
  for (const sql of Object.values(subjectNames))
    expect(await service.dataSource.query(sql, [['nothing']])).toEqual([])
})
