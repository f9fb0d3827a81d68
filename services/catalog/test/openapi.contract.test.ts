import { changeKinds, changeRequest, productShelf, productVersion } from '@emporium/domain'
import {
  documentsOf,
  contractFaults,
  inputFaults,
  createTestService,
  schemaDrift,
  type TestService,
} from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { catalog } from '../src/app.ts'
import { subjectNames } from '../src/subject-names.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(catalog)
})
afterAll(() => service.stop())

describe('PA-1 the contract of the catalog', () => {
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
    const { served, committed } = await documentsOf(service.app, 'catalog')
    expect(served).toEqual(committed)
  })
  it('RV-1 has tables that agree with the entities', async () => {
    expect(await schemaDrift(service.dataSource)).toEqual([])
  })
  it.each([
    ['ck_products_status', productShelf.states],
    ['ck_product_versions_status', productVersion.states],
    ['ck_change_requests_status', changeRequest.states],
    ['ck_change_requests_kind', changeKinds],
  ])('RV-1 lets the database know the words of %s', async (constraint, words) => {
    const [row] = await service.database.query<{ rule: string }>(
      'SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = $1',
      [constraint],
    )
    const known = [...(row?.rule ?? '').matchAll(/'(\w+)'/g)].map(([, word]) => word)
    expect(known.sort()).toEqual([...words].sort())
  })
  it('RV-1 takes its tables back', async () => {
    await service.dataSource.undoLastMigration()
    expect(await service.dataSource.runMigrations()).toHaveLength(1)
  })
})
