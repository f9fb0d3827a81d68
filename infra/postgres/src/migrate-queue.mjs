import { runMigrations } from 'bullmq'
import { queueSchema } from './roles.mjs'

/**
 * Brings the queue's tables up to date, as the role that owns them.
 *
 * The queue library begins with `CREATE SCHEMA IF NOT EXISTS`, for which PostgreSQL wants the
 * right to create schemas even when the schema is there. The role must not have that right, so
 * this one statement is left out: the schema was made just before.
 * @param {import('pg').Client} client connected as the owner of the schema
 */
export const migrateQueue = async (client) => {
  /** @type {(text: string, values?: unknown[]) => Promise<unknown>} */
  const query = (text, values) =>
    text.startsWith('CREATE SCHEMA IF NOT EXISTS')
      ? Promise.resolve({ rows: [], rowCount: 0 })
      : client.query(text, values)
  await runMigrations(/** @type {never} */ ({ query }), queueSchema)
}
