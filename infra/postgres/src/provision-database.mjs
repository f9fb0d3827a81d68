import pg from 'pg'
import { migrateQueue } from './migrate-queue.mjs'
import { ownerships, queueRole } from './roles.mjs'
import { scramVerifier } from './scram-verifier.mjs'

const name = pg.escapeIdentifier

/**
 * Opens a connection for one piece of work and closes it whatever happens.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
const withClient = async (url, work) => {
  const client = new pg.Client({ connectionString: url, application_name: 'provision' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * The same server, another database or role.
 * @param {string} url
 * @param {{ database?: string, user?: string, password?: string }} change
 */
export const urlFor = (url, { database, user, password }) => {
  const changed = new URL(url)
  if (database) changed.pathname = `/${database}`
  if (user) changed.username = encodeURIComponent(user)
  if (password !== undefined) changed.password = encodeURIComponent(password)
  return changed.href
}

/** @param {pg.Client} client @param {string} database */
const createDatabase = async (client, database) => {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
  if (found.rowCount) return
  await client.query(`CREATE DATABASE ${name(database)} TEMPLATE template0 ENCODING 'UTF8'`)
}

/** @param {pg.Client} client @param {string} role @param {string} password */
const createRole = async (client, role, password) => {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
  const verb = found.rowCount ? 'ALTER' : 'CREATE'
  const verifier = pg.escapeLiteral(scramVerifier(password))
  await client.query(
    `${verb} ROLE ${name(role)} LOGIN NOCREATEDB NOCREATEROLE PASSWORD ${verifier}`,
  )
}

/** @param {pg.Client} client @param {string} schema @param {string} role */
const createSchema = async (client, schema, role) => {
  // A plain administrator (not a superuser) must be a member of a role to give it a schema.
  await client.query(`GRANT ${name(role)} TO CURRENT_USER`)
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${name(schema)} AUTHORIZATION ${name(role)}`)
  await client.query(`REVOKE ALL ON SCHEMA ${name(schema)} FROM PUBLIC`)
}

/**
 * Nobody but the listed roles connects, and nobody makes things in `public`.
 * @param {pg.Client} client
 * @param {string} database
 */
const closeDatabase = async (client, database) => {
  await client.query(`REVOKE ALL ON DATABASE ${name(database)} FROM PUBLIC`)
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC')
  for (const { role, schema } of ownerships()) {
    await client.query(`GRANT CONNECT ON DATABASE ${name(database)} TO ${name(role)}`)
    await client.query(
      `ALTER ROLE ${name(role)} IN DATABASE ${name(database)} SET search_path = ${name(schema)}`,
    )
  }
  // The queue's functions put a batch of jobs into a temporary table.
  await client.query(`GRANT TEMPORARY ON DATABASE ${name(database)} TO ${name(queueRole)}`)
}

/**
 * Search by similarity needs an extension, which only an administrator may add. It has a schema
 * of its own that every role may use and none may change.
 * @param {pg.Client} client
 */
const addExtensions = async (client) => {
  await client.query('CREATE SCHEMA IF NOT EXISTS extensions')
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA extensions')
  for (const { role } of ownerships()) {
    await client.query(`GRANT USAGE ON SCHEMA extensions TO ${name(role)}`)
  }
}

/**
 * Makes the database, one role and one schema per service, and the queue's tables.
 * May be run again at any time: it repairs what is missing and renews the passwords.
 * No role can read another's schema.
 * @param {{ adminUrl: string, database?: string, passwords: Record<string, string> }} wishes
 *   `passwords` has one entry per role of `ownerships()`.
 */
export const provision = async ({ adminUrl, database = 'emporium', passwords }) => {
  const passwordOf = (/** @type {string} */ role) => {
    const password = passwords[role]
    if (!password) throw new Error(`No password was given for the database role "${role}".`)
    return password
  }
  await withClient(adminUrl, async (client) => {
    await createDatabase(client, database)
    for (const { role } of ownerships()) await createRole(client, role, passwordOf(role))
  })
  await withClient(urlFor(adminUrl, { database }), async (client) => {
    for (const { role, schema } of ownerships()) await createSchema(client, schema, role)
    await addExtensions(client)
    await closeDatabase(client, database)
  })
  const queueUrl = urlFor(adminUrl, { database, user: queueRole, password: passwordOf(queueRole) })
  await withClient(queueUrl, migrateQueue)
}
