import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, Pool } from 'pg'
import { register } from '../people/person.ts'
import { installationFrom, type Installation } from '../play/installation.ts'
import { besideReading } from './beside-reading.ts'
import { deskFigures } from './desk-figures.ts'
import { exportFigures, type ExportRow } from './export-figures.ts'
import { generateProducts } from './generate-products.ts'
import { askAgain, doAgain, medianOf3, type Figures } from './measure.ts'
import { searchFigures, type SearchFigures } from './search-figures.ts'
import { memoryOf, type Memory } from './memory.ts'

/** One line of the table; `beside` names the line that it is compared with. */
export type Row = Figures & { name: string; beside?: string }

/** All that was measured, and on what. */
export type AllFigures = {
  rows: Row[]
  /** Of the desk with many open cases. */
  desk: Row[]
  /** Of searches that were never asked before, with more and more products. */
  search: SearchFigures[]
  /** Of orders that are taken home. */
  exports: ExportRow[]
  products: number
  memory: Memory | null
  startMs: { first: number; second: number } | null
  postgres: string
}

const products = 10_000
const bareInsert = 'a bare transaction of three inserts'

const inState = (name: string) => join(process.env['EMPORIUM_STATE'] ?? '', name)
const readJson = <T>(name: string) => JSON.parse(readFileSync(inState(name), 'utf8')) as T

type Unit = { name: string; pid: number; port: number; url?: string }

/** A process of the installation. */
function unitOf(name: string): Unit | undefined {
  return readJson<{ units: Unit[] }>('run.json').units.find((unit) => unit.name === name)
}

/** PostgreSQL of the installation, as its administrator. */
function databaseUrl(): string {
  const port = unitOf('postgres')?.port
  const { postgresPassword } = readJson<{ postgresPassword: string }>('secrets.json')
  return `postgres://postgres:${postgresPassword}@127.0.0.1:${port}/emporium`
}

/** Somebody of the demo data. */
function accountOf(role: string): { email: string; password: string } {
  const account = readJson<{ role: string; email: string; password: string }[]>('seeded').find(
    (one) => one.role === role,
  )
  if (!account) throw new Error(`there is no ${role} in the demo data`)
  return account
}

/** An address through the gateway, and a bare route that answers with the same bytes. */
async function reading(name: string, url: string): Promise<Row[]> {
  const answer = await fetch(url)
  const payload = await answer.text()
  const type = answer.headers.get('content-type') ?? ''
  const bare = `a bare Fastify route with the bytes of ${name}`
  return [
    {
      name: bare,
      ...(await besideReading({ payload, type }, (to) => medianOf3(() => askAgain(to)))),
    },
    { name, ...(await medianOf3(() => askAgain(url))), beside: bare },
  ]
}

async function besideWriting(url: string): Promise<Figures> {
  const pool = new Pool({ connectionString: url, max: 6 })
  await pool.query(`CREATE SCHEMA IF NOT EXISTS bench`)
  await pool.query(
    `CREATE TABLE IF NOT EXISTS bench.bare (id uuid PRIMARY KEY, part integer, body jsonb, at timestamptz)`,
  )
  const insert = 'INSERT INTO bench.bare VALUES ($1, $2, $3, now())'
  const body = JSON.stringify({ text: 'x'.repeat(300) })
  const work = async () => {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      for (const part of [1, 2, 3]) await client.query(insert, [randomUUID(), part, body])
      await client.query('COMMIT')
      return true
    } finally {
      client.release()
    }
  }
  try {
    return await medianOf3(() => doAgain(work))
  } finally {
    await pool.query('DROP SCHEMA bench CASCADE')
    await pool.end()
  }
}

type Offer = {
  productId: string
  versionId: string
  listing: Listing
  images: { regionId: string }[]
}
type Listing = { eulaHash: string; image: { instanceTypes: { id: string }[] } | null }

async function subscribing(installation: Installation, client: Client): Promise<Figures> {
  // Somebody new: what a buyer has already is not subscribed to again, and the next measurement is as this one.
  const buyer = await register(installation, {
    email: `bench-${randomUUID()}@example.org`,
    password: `measure ${randomUUID()}`,
    name: 'Bench Buyer',
    country: 'DE',
  })
  const { rows } = await client.query<Offer>(
    `SELECT v.product_id AS "productId", version_id AS "versionId", listing, images
     FROM transactions.version_refs v JOIN transactions.product_refs p USING (product_id)
     WHERE p.name LIKE 'Generated %' ORDER BY version_id`,
  )
  const headers = { authorization: `Bearer ${buyer.token()}`, 'content-type': 'application/json' }
  let next = 0
  return medianOf3(() =>
    doAgain(async () => {
      const offer = rows[next % rows.length]
      const round = Math.floor(next / rows.length)
      next += 1
      if (!offer) throw new Error('there is nothing to subscribe to')
      const answer = await fetch(`${installation.url}/api/v1/subscriptions`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': randomUUID() },
        body: JSON.stringify({
          productId: offer.productId,
          versionId: offer.versionId,
          regionId: offer.images[0]?.regionId,
          instanceType: offer.listing.image?.instanceTypes[round]?.id,
          networkType: 'vpc',
          eulaHash: offer.listing.eulaHash,
          eulaAccepted: true,
        }),
      })
      await answer.arrayBuffer()
      return answer.status === 201
    }),
  )
}

/** Searching with each size of the shelf, the smallest first. */
async function searching(
  installation: Installation,
  database: { client: Client; databaseUrl: string },
  shelves: readonly number[],
) {
  const figures: SearchFigures[] = []
  for (const size of shelves.toSorted((a, b) => a - b))
    figures.push(await searchFigures(installation, database, size))
  return figures
}

/** Measures everything, one thing after the other. */
export async function takeFigures(shelves: readonly number[]): Promise<AllFigures> {
  const installation = installationFrom(process.env)
  const launcher = Number(readJson<{ launcherPid: number }>('run.json').launcherPid)
  const memory = memoryOf(launcher)
  const url = databaseUrl()
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await generateProducts(client, products)
    const version = await client.query<{ v: string }>(
      `SELECT current_setting('server_version') AS v`,
    )
    const shop = `${installation.url}/api/v1/storefront/products`
    const product = `${shop}/generated-4711`
    const page = `${installation.url}/products/generated-4711`
    const rows: Row[] = [
      ...(await reading('list of products', shop)),
      ...(await reading('search for two words', `${shop}?q=lantern%20backup`)),
      ...(await reading('a product, as JSON', product)),
      ...(await reading('a product page, rendered on the server', page)),
      { name: bareInsert, ...(await besideWriting(url)) },
      { name: 'subscribing', ...(await subscribing(installation, client)), beside: bareInsert },
    ]
    const given = process.env['BENCH_START_MS']?.split(',').map(Number)
    const [first, second] = given ?? []
    const startMs = first && second ? { first, second } : null
    const desk = await deskFigures(installation, client, unitOf('image-review')?.url ?? '')
    const exports = await exportFigures(installation, client, {
      pid: unitOf('transactions')?.pid ?? 0,
      account: accountOf('seller'),
    })
    const search = await searching(installation, { client, databaseUrl: url }, shelves)
    return {
      rows,
      desk,
      search,
      exports,
      products,
      memory,
      startMs,
      postgres: version.rows[0]?.v ?? '',
    }
  } finally {
    await client.end()
  }
}
