import { accessServer, regionCopy, reviewCase } from '@emporium/domain'
import {
  documentsOf,
  contractFaults,
  inputFaults,
  createTestService,
  schemaDrift,
  type TestService,
} from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { subjectNames } from '../src/subject-names.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

describe('PA-1 the contract of image-review', () => {
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
    const { served, committed } = await documentsOf(service.app, 'image-review')
    expect(served).toEqual(committed)
  })
  it('RV-1 has tables that agree with the entities', async () => {
    expect(await schemaDrift(service.dataSource)).toEqual([])
  })
  it.each([
    ['ck_review_cases_status', reviewCase.states],
    ['ck_access_servers_status', accessServer.states],
    ['ck_region_copies_status', regionCopy.states],
  ] as const)('RV-1 lets %s know the states of the machine', async (name, states) => {
    const [row] = await service.database.query<{ rule: string }>(
      'SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = $1',
      [name],
    )
    const known = [...(row?.rule ?? '').matchAll(/'(\w+)'/g)].map(([, state]) => state)
    expect(known.toSorted()).toEqual([...states].toSorted())
  })
  it.each([
    ['uq_review_cases_open_version', reviewCase],
    ['uq_access_servers_live', accessServer],
  ])('RV-1 lets %s know the final states of the machine', async (name, machine) => {
    const [row] = await service.database.query<{ indexdef: string }>(
      'SELECT indexdef FROM pg_indexes WHERE indexname = $1',
      [name],
    )
    const known = [...(row?.indexdef ?? '').matchAll(/'(\w+)'/g)].map(([, state]) => state)
    const final = (machine.states as readonly string[]).filter((state) =>
      machine.isFinal(state as never),
    )
    expect(known.toSorted()).toEqual(final.toSorted())
  })
})
