import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { ownStateFolder } from './world.mjs'

const state = await ownStateFolder()
const { ownerships, provision } = await import('@emporium/postgres')
const { Supervisor } = await import('../src/processes/supervisor.mjs')
const { initialiseCluster, adminUrl } = await import('../src/postgres/cluster.mjs')
const { postgresPlan } = await import('../src/processes/plans.mjs')
const { layOut } = await import('../src/processes/installation.mjs')
const { untilReady } = await import('../src/processes/readiness.mjs')
const { readSettings } = await import('../src/configuration/settings.mjs')

const supervisor = new Supervisor()
const passwords = Object.fromEntries(ownerships().map(({ role }) => [role, `${role}-password`]))
let url = ''

/** @param {string} role @param {string} [password] */
const connect = async (role, password = passwords[role]) => {
  const client = new pg.Client(
    url.replace(/\/\/.*@/, `//${role}:${password}@`).replace(/postgres$/, 'emporium'),
  )
  await client.connect()
  return client
}

beforeAll(async () => {
  const { chmod } = await import('node:fs/promises')
  await chmod(state.folder, 0o755)
  const installation = await layOut(readSettings('start', [], {}))
  const { addresses, secrets } = installation
  url = adminUrl({
    host: addresses.host,
    port: addresses.postgres,
    password: secrets.postgresPassword,
  })
  await initialiseCluster(secrets.postgresPassword)
  await untilReady(supervisor.run(await postgresPlan(installation)))
  await provision({ adminUrl: url, passwords })
}, 60_000)

afterAll(async () => {
  await supervisor.stop()
  await state.remove()
})

describe('the provisioned database', () => {
  it('lets each role work in its own schema only', async () => {
    const catalog = await connect('catalog')
    await catalog.query('CREATE TABLE kept (note text)')
    const { rows } = await catalog.query('SELECT current_schema() AS schema')
    expect(rows).toEqual([{ schema: 'catalog' }])
    const forbidden = [
      'CREATE TABLE identity.mine (a int)',
      'CREATE TABLE public.mine (a int)',
      'CREATE SCHEMA mine',
      'CREATE DATABASE mine',
      'CREATE ROLE mine',
      'SELECT * FROM bullmq.bullmq_migrations',
    ]
    for (const statement of forbidden) {
      await expect(catalog.query(statement)).rejects.toThrow(/permission denied/)
    }
    await catalog.end()
    const ratings = await connect('ratings')
    await expect(ratings.query('SELECT * FROM catalog.kept')).rejects.toThrow('permission denied')
    await ratings.end()
  })

  it('lets every role search by similarity', async () => {
    const catalog = await connect('catalog')
    const { rows } = await catalog.query(
      "SELECT extensions.similarity('harbour', 'harbor') > 0.3 AS alike",
    )
    expect(rows).toEqual([{ alike: true }])
    await expect(catalog.query('CREATE TABLE extensions.mine (a int)')).rejects.toThrow(
      'permission denied',
    )
    await catalog.end()
  })

  it('has the tables of the queue, owned by the queue', async () => {
    const queue = await connect('queue')
    const { rows } = await queue.query(
      `SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'bullmq'`,
    )
    expect(rows).toEqual([{ tableowner: 'queue' }])
    await queue.end()
  })

  it('may be provisioned again: nothing is lost and passwords are renewed', async () => {
    await provision({ adminUrl: url, passwords: { ...passwords, catalog: 'a new one' } })
    await expect(connect('catalog')).rejects.toThrow('password authentication failed')
    const catalog = await connect('catalog', 'a new one')
    expect((await catalog.query('SELECT count(*)::int AS n FROM kept')).rows).toEqual([{ n: 0 }])
    await catalog.end()
  })

  it('keeps passwords out of what the server sees', async () => {
    const admin = new pg.Client(url)
    await admin.connect()
    const { rows } = await admin.query(
      `SELECT rolpassword FROM pg_authid WHERE rolname = 'ratings'`,
    )
    expect(rows[0]?.rolpassword).toMatch(/^SCRAM-SHA-256\$4096:/)
    await admin.end()
  })

  it('refuses to begin without a password for every role', async () => {
    const { ratings, ...rest } = passwords
    expect(ratings).toBeDefined()
    await expect(provision({ adminUrl: url, passwords: rest })).rejects.toThrow('"ratings"')
  })
})
