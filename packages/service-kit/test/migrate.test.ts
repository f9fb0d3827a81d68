import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createDataSource, migrate } from '@emporium/service-kit'
import { createDatabase, type TestDatabase } from '@emporium/testing'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Keeps how long a statement may take while tables are changed. */
class KeepPatience1763900000009 implements MigrationInterface {
  readonly name = 'KeepPatience1763900000009'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE patience AS SELECT current_setting('statement_timeout') AS lasts`,
    )
  }

  async down(): Promise<void> {
    throw new Error('never undone')
  }
}

let database: TestDatabase

beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database.drop())

it('ST-1 a migration may take as long as a full table needs, a request afterwards may not', async () => {
  const url = database.urlFor('ratings')
  const migrations = [KeepPatience1763900000009]
  const options = { service: 'ratings', url, poolSize: 1, entities: [], migrations } as const
  const dataSource = createDataSource(options)
  await dataSource.initialize()
  try {
    expect(await migrate(dataSource, url, 'ratings')).toContain('KeepPatience1763900000009')
    expect(await migrate(dataSource, url, 'ratings')).toEqual([])
    const [during] = await dataSource.query('SELECT lasts FROM patience')
    const [after] = await dataSource.query(`SELECT current_setting('statement_timeout') AS lasts`)
    expect([during.lasts, after.lasts]).toEqual(['0', '10s'])
  } finally {
    await dataSource.destroy()
  }
})
