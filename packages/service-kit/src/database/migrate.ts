import { Client } from 'pg'
import { MigrationExecutor, type DataSource, type Migration } from 'typeorm'
import { setTimeout as wait } from 'node:timers/promises'

/** What is due, each in a transaction of its own. A full table takes the time it takes: no request waits for it. */
async function runDue(dataSource: DataSource): Promise<Migration[]> {
  const runner = dataSource.createQueryRunner()
  try {
    await runner.query('SET statement_timeout = 0')
    const executor = new MigrationExecutor(dataSource, runner)
    executor.transaction = 'each'
    return await executor.executePendingMigrations()
  } finally {
    await runner.query('RESET statement_timeout')
    await runner.release()
  }
}

/**
 * Runs the migrations that are due, one process at a time. The lock is polled: a session that waits inside
 * pg_advisory_lock holds a snapshot, which would deadlock CREATE INDEX CONCURRENTLY in the other process.
 */
export async function migrate(
  dataSource: DataSource,
  url: string,
  schema: string,
): Promise<string[]> {
  const guard = new Client({ connectionString: url })
  await guard.connect()
  try {
    for (;;) {
      const { rows } = await guard.query<{ taken: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken',
        [`migrate ${schema}`],
      )
      if (rows[0]?.taken) break
      await wait(100)
    }
    // Only when it is missing: IF NOT EXISTS asks for the right to create schemas even when it is there,
    // and a service's role does not have that right where the schema was provisioned for it.
    const found = await guard.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])
    if (found.rowCount === 0) await guard.query(`CREATE SCHEMA "${schema}"`)
    const done = await runDue(dataSource)
    return done.map((migration) => migration.name)
  } finally {
    await guard.end()
  }
}
