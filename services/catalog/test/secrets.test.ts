import { as } from '@emporium/testing'
import { startSimulator, type RunningSimulator } from '@emporium/cloud-simulator'
import { createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { catalog } from '../src/app.ts'
import { beginProduct, confirmedSeller } from './factories.ts'
import { platformAccountId } from './world.ts'

/** A key pair that is nowhere else in the world. */
const canary = { accessKeyId: 'CANARYKEYID7731', accessKeySecret: 'canary-secret-4f1e9' }

let simulator: RunningSimulator
let service: TestService
const written: string[] = []
const write = process.stdout.write.bind(process.stdout)

beforeAll(async () => {
  simulator = await startSimulator()
  process.stdout.write = ((chunk: string | Uint8Array) => {
    written.push(String(chunk))
    return true
  }) as typeof process.stdout.write
  service = await createTestService(catalog, {
    environment: {
      CLOUD_ENDPOINT: simulator.url,
      LOG_LEVEL: 'trace',
      CLOUD_ACCOUNT_ID: platformAccountId,
    },
  })
  await fetch(`${simulator.url}/control/accounts/1000000000000002/keys`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(canary),
  })
})
afterAll(async () => {
  process.stdout.write = write
  await service.stop()
  await simulator.close()
})

/** Every row of every table as text. */
async function everyRow(): Promise<string> {
  const tables = await service.database.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  const dumps = await Promise.all(
    tables.map(({ name }) =>
      service.database.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`),
    ),
  )
  return dumps
    .flat()
    .map(({ row }) => row)
    .join('\n')
}

describe('IM-2 nothing of a key pair is kept', () => {
  it('IM-2 leaves no trace in tables, logs, answers and messages, whether the calls succeed or fail', async () => {
    const seller = await confirmedSeller(service)
    const id = await beginProduct(service, seller)
    const answers: unknown[] = []
    const say = async (method: 'post' | 'put', path: string, body: object) =>
      answers.push((await as(service.app, seller)[method](path).send(body)).body)
    const place = { regionId: 'cn-hangzhou' }
    await say('post', '/api/v1/image-lookups', { ...canary, ...place })
    await say('post', '/api/v1/image-lookups', {
      ...canary,
      accessKeySecret: `${canary.accessKeySecret}x`,
      ...place,
    })
    await say('post', '/api/v1/image-lookups', { ...canary, regionId: 'nowhere' })
    await say('put', `/api/v1/products/${id}/image`, {
      ...canary,
      ...place,
      imageId: 'm-sim-hz-web',
    })
    await say('put', `/api/v1/products/${id}/image`, { ...canary, ...place, imageId: 'm-none' })
    await say('put', `/api/v1/products/${id}/draft`, canary)
    const [found, , , chosen] = answers as { total?: number; draft?: object }[]
    expect(found?.total).toBeGreaterThan(0)
    expect(chosen?.draft).toMatchObject({ image: { imageId: 'm-sim-hz-web' } })

    const everything = [await everyRow(), written.join(''), JSON.stringify(answers)].join('\n')
    expect(written.join('')).toContain('image-lookups')
    expect(everything).toContain(id)
    expect(everything).not.toContain(canary.accessKeySecret)
    expect(everything).not.toContain(canary.accessKeyId)
  })
})
