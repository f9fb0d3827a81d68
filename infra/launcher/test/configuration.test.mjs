import { afterAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownStateFolder } from './world.mjs'

const state = await ownStateFolder()
const { readSettings } = await import('../src/configuration/settings.mjs')
const { loadSecrets } = await import('../src/configuration/secrets.mjs')
const { movedPorts } = await import('../src/configuration/addresses.mjs')
const { memoryOf } = await import('../src/processes/memory.mjs')
const { gatewayEnvironment, serviceEnvironment } =
  await import('../src/configuration/environment.mjs')

afterAll(() => state.remove())

const addresses = {
  host: '127.0.0.1',
  gateway: 8080,
  mail: 8025,
  smtp: 1025,
  cloud: 4191,
  postgres: 54320,
  api: { identity: 4101, catalog: 4103, ratings: 4106 },
  worker: { identity: 4111, catalog: 4113, ratings: 4116 },
  app: {},
}

/** @param {NodeJS.ProcessEnv} [env] */
const installationOf = (env = {}) => ({
  settings: readSettings('start', [], env),
  addresses,
  secrets: loadSecrets(join(state.folder, 'secrets.json')),
  databaseUrl: 'postgres://postgres:root-password@127.0.0.1:54320/postgres',
})

describe('the settings', () => {
  it('come from the command line first and from the environment second', () => {
    expect(readSettings('start', ['--port', '9000'], { PORT: '9001' }).port).toBe(9000)
    expect(readSettings('start', [], { PORT: '9001' }).port).toBe(9001)
    expect(readSettings('start', [], {}).port).toBe(8080)
    const beside = readSettings('start', [], { EMPORIUM_PORT_SHIFT: '40' })
    expect([beside.port, beside.portShift]).toEqual([8120, 40])
    expect(readSettings('start', ['--no-seed', '--reset'], {})).toMatchObject({
      seed: false,
      reset: true,
    })
  })

  it('refuse what cannot be meant', () => {
    for (const port of ['0', '70000', 'http']) {
      expect(() => readSettings('start', ['--port', port], {})).toThrow('is not a port')
    }
    for (const shift of ['-1', '1.5', '2000', 'x'])
      expect(() => readSettings('start', [], { EMPORIUM_PORT_SHIFT: shift })).toThrow(shift)
    expect(() => readSettings('start', ['--redis'], {})).toThrow('REDIS_URL')
    expect(() => readSettings('start', ['--unknown'], {})).toThrow('--unknown')
  })
})

describe('the secrets', () => {
  it('are made once, kept, completed, and readable by nobody else', () => {
    const file = join(state.folder, 'own.json')
    writeFileSync(file, JSON.stringify({ adminPassword: 'kept', rolePasswords: { catalog: 'c' } }))
    const secrets = loadSecrets(file)
    expect(secrets.adminPassword).toBe('kept')
    expect(secrets.rolePasswords.catalog).toBe('c')
    expect(secrets.rolePasswords.ratings).toMatch(/^[\w-]{32}$/)
    expect(loadSecrets(file)).toEqual(secrets)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

describe('the environment of a process', () => {
  it('has the secrets of its own service and of no other', () => {
    const installation = installationOf()
    const { rolePasswords, signingKeySecret } = installation.secrets
    const text = JSON.stringify(serviceEnvironment(installation, 'ratings', 'api'))
    expect(text).toContain(`postgres://ratings:${rolePasswords.ratings}@127.0.0.1:54320/emporium`)
    const foreign = [rolePasswords.catalog, rolePasswords.identity, signingKeySecret]
    for (const secret of [...foreign, 'CLOUD_ACCESS_KEY_SECRET', 'root-password']) {
      expect(text).not.toContain(secret)
    }
    expect(serviceEnvironment(installation, 'catalog', 'worker')).toMatchObject({
      ROLE: 'worker',
      PORT: '4113',
      CLOUD_ACCESS_KEY_ID: 'EMPSIMPLATFORM0001',
      CLOUD_ENDPOINT: 'http://127.0.0.1:4191',
      JWKS_URL: 'http://127.0.0.1:4101/.well-known/jwks.json',
    })
    expect(JSON.stringify(gatewayEnvironment(installation))).not.toMatch(/PASSWORD|SECRET/)
  })

  it('names Redis or PostgreSQL for the queue, never both', () => {
    const redis = installationOf({ REDIS_URL: 'redis://127.0.0.1:6379' })
    const withRedis = serviceEnvironment(redis, 'ratings', 'api')
    expect(withRedis.REDIS_URL).toBe('redis://127.0.0.1:6379')
    expect(withRedis.QUEUE_DATABASE_URL).toBeUndefined()
    const plain = serviceEnvironment(installationOf(), 'ratings', 'api')
    expect(plain.REDIS_URL).toBeUndefined()
    expect(plain.QUEUE_DATABASE_URL).toMatch(/^postgres:\/\/queue:/)
  })
})

describe('what people are told of their machine', () => {
  /** @type {any} */
  const settings = { port: 8080 }

  it('names each port that another program has taken, and the one used instead', () => {
    expect(movedPorts(settings, addresses)).toEqual([])
    expect(movedPorts(settings, { ...addresses, gateway: 8081, cloud: 4192 })).toEqual([
      { name: 'the marketplace', wished: 8080, given: 8081 },
      { name: 'the cloud simulator', wished: 4191, given: 4192 },
    ])
    const elsewhere = { port: 0, mailUrl: 'smtp://a', cloudEndpoint: 'b', adminDatabaseUrl: 'c' }
    const moved = { ...addresses, mail: 1, cloud: 2, postgres: 3 }
    expect(movedPorts({ ...settings, ...elsewhere }, moved)).toEqual([])
  })

  it('counts the memory of a process with what it started', async () => {
    const own = memoryOf(process.pid)
    expect(own).toBeGreaterThan(10 * 2 ** 20)
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
    try {
      await once(child, 'spawn')
      expect(memoryOf(child.pid)).toBeGreaterThan(0)
      expect(memoryOf(process.pid)).toBeGreaterThan(memoryOf(child.pid))
    } finally {
      child.kill()
      await once(child, 'exit')
    }
    expect(memoryOf(child.pid)).toBe(0)
    expect(memoryOf(undefined)).toBe(0)
  })

  it('checks packages against the Node that runs them', () => {
    const text = readFileSync(new URL('../../../pnpm-workspace.yaml', import.meta.url), 'utf8')
    const pinned = /^  node: (\S+)$/m.exec(text)?.[1]
    expect(pinned).toBeDefined()
    expect(text).toContain(`nodeVersion: ${pinned}\n`)
  })
})
