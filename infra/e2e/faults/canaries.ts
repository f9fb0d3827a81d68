import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { ApiProblem } from '@emporium/api-client'
import { signIn, type Person } from '../src/people/person.ts'
import type { MainJob } from '../src/play/main-job.ts'
import type { KeyPair } from '../src/play/installation.ts'
import type { FaultWorld } from './survive-kills.ts'

const canary = (word: string) => `canary-${word}-${randomBytes(12).toString('hex')}`

/** Does something that the platform refuses; answers the status. */
async function refused(attempt: () => Promise<unknown>): Promise<number> {
  try {
    await attempt()
  } catch (error) {
    if (error instanceof ApiProblem) return error.problem.status
    throw error
  }
  throw new Error('what is wrong was not refused')
}

/** Access keys whose secret is wrong: for an account that is there, and for one that is not. */
const wrongKeys = (): KeyPair[] => [
  { accessKeyId: 'EMPSIMSELLER0001', accessKeySecret: canary('secret') },
  { accessKeyId: 'EMPSIMBUYER0001', accessKeySecret: canary('secret') },
  { accessKeyId: 'EMPSIMNOBODY0001', accessKeySecret: canary('secret') },
]

async function useKey(job: MainJob, productId: string, key: KeyPair): Promise<void> {
  const { seller, buyer } = job.people
  const regionId = 'cn-hangzhou' as const
  await refused(() =>
    seller.api.POST('/api/v1/image-lookups', { body: { ...key, regionId, pageNumber: 1 } }),
  )
  await refused(() =>
    seller.api.PUT('/api/v1/products/{id}/image', {
      params: { path: { id: productId } },
      body: { ...key, regionId, imageId: 'm-sim-hz-web' },
    }),
  )
  // The attempt is noted as failed or refused at once; both must forget the key.
  await buyer.api
    .POST('/api/v1/subscriptions/{id}/deployments', {
      params: { path: { id: job.subscriptionId } },
      body: { mode: 'launch', ...key },
    })
    .catch(() => undefined)
}

/** Secrets at places where they do not belong: a wrong type, a surplus field, an address. */
async function misplace({ installation }: FaultWorld, seller: Person): Promise<string[]> {
  const [typed, surplus, addressed] = [canary('typed'), canary('surplus'), canary('addressed')]
  const headers = {
    authorization: `Bearer ${seller.token()}`,
    'content-type': 'application/json',
  }
  const post = (path: string, body: unknown) =>
    fetch(`${installation.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const typo = { accessKeyId: 7, accessKeySecret: [typed], regionId: 'nowhere', pageNumber: 1 }
  assert.equal((await post('/api/v1/image-lookups', typo)).status, 400)
  assert.equal((await post('/api/v1/products', { type: 'image', password: surplus })).status, 400)
  assert.equal((await post('/api/v1/sessions', { email: 'x', password: addressed })).status, 401)
  return [typed, surplus, addressed]
}

/** Plants secrets wherever people type some in, right and wrong ones; answers what to look for. */
async function plant(world: FaultWorld, job: MainJob): Promise<Record<string, string[]>> {
  const { installation } = world
  const { seller, buyer } = job.people
  const { data: draft } = await seller.api.POST('/api/v1/products', { body: { type: 'image' } })
  assert(draft)
  const keys = wrongKeys()
  for (const key of keys) await useKey(job, draft.id, key)
  const password = canary('password')
  await refused(() => signIn(installation, { email: buyer.email, password }))
  const forged = `${buyer.token().split('.').slice(0, 2).join('.')}.${canary('token')}`
  const answer = await fetch(`${installation.url}/api/v1/me`, {
    headers: { authorization: `Bearer ${forged}` },
  })
  assert.equal(answer.status, 401)
  const signatures = Object.values(job.people).map((person) => person.token().split('.')[2] ?? '')
  return {
    'secrets of refused keys': keys.map(({ accessKeySecret }) => accessKeySecret),
    'secrets of keys that worked': [installation.sellerKey, installation.buyerKey].map(
      ({ accessKeySecret }) => accessKeySecret,
    ),
    passwords: [password, ...Object.values(job.people).map((person) => person.password)],
    tokens: [forged.split('.')[2] ?? '', ...signatures],
    'secrets at the wrong place': await misplace(world, seller),
  }
}

type Place = { name: string; text: string }

const stateFolder = () => process.env['EMPORIUM_STATE'] ?? ''

async function tables(): Promise<Place[]> {
  const run = JSON.parse(readFileSync(join(stateFolder(), 'run.json'), 'utf8')) as {
    units: { name: string; port: number }[]
  }
  const secrets = JSON.parse(readFileSync(join(stateFolder(), 'secrets.json'), 'utf8')) as {
    postgresPassword: string
  }
  const port = run.units.find(({ name }) => name === 'postgres')?.port
  const client = new pg.Client({
    connectionString: `postgres://postgres:${secrets.postgresPassword}@127.0.0.1:${port}/emporium`,
  })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    )
    const places: Place[] = []
    for (const { name } of rows) {
      const found = await client.query<{ text: string }>(
        `SELECT COALESCE(string_agg(to_jsonb(t)::text, ' '), '') AS text FROM ${name} t`,
      )
      places.push({ name: `table ${name}`, text: found.rows[0]?.text ?? '' })
    }
    return places
  } finally {
    await client.end()
  }
}

function files(folder: string): Place[] {
  return readdirSync(join(stateFolder(), folder)).map((name) => ({
    name: `${folder}/${name}`,
    text: readFileSync(join(stateFolder(), folder, name), 'utf8'),
  }))
}

/** Everything that is kept or was said, except the key file of the simulated cloud, which is not of the platform. */
async function everywhere({ simulatorUrl, hardship }: FaultWorld): Promise<Place[]> {
  const state = await (await fetch(`${simulatorUrl}/control/state`)).text()
  return [
    ...(await tables()),
    ...files('logs'),
    ...files('mails'),
    { name: 'what the cloud shows', text: state },
    ...(hardship.bodies ?? []).map((text) => ({ name: 'an answer', text })),
  ]
}

/** An access token is what signing in answers with; a table, a log or a mail has none all the same. */
const mayKnow = (what: string, place: string) => what === 'tokens' && place === 'an answer'

/** IM-2, S-7: a secret that somebody typed in is found nowhere: not in a table, a queue, a log, a mail or an answer. */
export async function findCanaries(world: FaultWorld, job: MainJob): Promise<void> {
  const planted = await world.checks.check('secrets are planted, right ones and wrong ones', () =>
    plant(world, job),
  )
  if (!planted) return
  const places = await everywhere(world)
  const tableCount = places.filter(({ name }) => name.startsWith('table ')).length
  await world.checks.check(`there is where to look: ${places.length} places`, async () => {
    assert(tableCount > 60, `${tableCount} tables`)
    assert(places.some(({ name, text }) => name.startsWith('logs/') && text.length > 1_000))
    // The search itself is tried with something that must be found.
    assert(places.some(({ name, text }) => name.startsWith('table ') && text.includes(job.company)))
  })
  for (const [what, secrets] of Object.entries(planted))
    await world.checks.check(`${what} are in none of them`, async () => {
      const hits = places.filter(
        ({ name, text }) =>
          !mayKnow(what, name) && secrets.some((secret) => secret !== '' && text.includes(secret)),
      )
      assert.deepEqual([...new Set(hits.map(({ name }) => name))], [])
    })
}
