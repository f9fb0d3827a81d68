import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { accounts, startWorld, watch, type World } from './simulated-cloud.ts'

/** A key pair that is nowhere else in the world. */
const canary = { accessKeyId: 'CANARYKEYID8842', accessKeySecret: 'canary-secret-7c2d8' }

let world: World
const written: string[] = []
const write = process.stdout.write.bind(process.stdout)

beforeAll(async () => {
  process.stdout.write = ((chunk: string | Uint8Array) => {
    written.push(String(chunk))
    return true
  }) as typeof process.stdout.write
  world = await startWorld({ LOG_LEVEL: 'trace' })
  await world.control('POST', `accounts/${accounts.buyer}/keys`, canary)
})
afterAll(async () => {
  process.stdout.write = write
  await world.stop()
})

/** Every row of every table as text. */
async function everyRow(): Promise<string> {
  const tables = await world.service.database.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  const dumps = await Promise.all(
    tables.map(({ name }) =>
      world.service.database.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`),
    ),
  )
  return dumps
    .flat()
    .map(({ row }) => row)
    .join('\n')
}

describe('ST-3 nothing of a buyer’s key is kept', () => {
  it('ST-3 leaves no trace in tables, logs, messages and answers, whether calls succeed or fail', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    const answers: unknown[] = []
    const keep = async (answer: PromiseLike<{ body: { id: string } }>) => {
      const { body } = await answer
      answers.push(body)
      return body
    }
    const fault = (action: string, kind: 'outage' | 'quota' | 'no_permission') =>
      world.fault({ action, kind, afterEffect: kind === 'outage' })
    const launched = await keep(
      world.deploy(buyer, subscriptionId, canary).set('idempotency-key', 'canary'),
    )
    await watch(world, buyer, launched.id)
    for (const kind of ['quota', 'no_permission', 'outage'] as const) {
      await fault('RunInstances', kind)
      if (kind === 'outage') await fault('DescribeInstances', kind)
      const failed = await keep(world.deploy(buyer, subscriptionId, canary))
      await world.clearFaults()
      await keep(world.say(buyer, failed.id, 'retry', canary))
      await keep(world.say(buyer, failed.id, 'refresh', canary))
      await keep(world.say(buyer, failed.id, 'release', canary))
    }
    await fault('GetCallerIdentity', 'no_permission')
    await keep(world.deploy(buyer, subscriptionId, canary))
    await world.clearFaults()
    await keep(
      world.deploy(buyer, subscriptionId, { ...canary, accessKeySecret: 'x canary-secret-7c2d8' }),
    )
    await keep(world.deploy(buyer, subscriptionId, { ...canary, mode: 'nonsense' }))
    await keep(world.say(buyer, launched.id, 'release', canary))
    await world.service.work()

    const everything = [await everyRow(), written.join(''), JSON.stringify(answers)].join('\n')
    expect(everything).toContain(launched.id)
    expect(written.join('')).toContain('/deployments')
    expect(everything).not.toContain(canary.accessKeySecret)
    expect(everything).not.toContain(canary.accessKeyId)
  }, 30_000)
})
