import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readXlsx } from 'hucre/xlsx'
import { transactions } from '../src/app.ts'
import { environment, listProduct } from './factories.ts'
import { writeOrders } from './many-orders.ts'

/** `ORDERS=1000000` measures the full file; fewer show the same. */
const count = Number(process.env['ORDERS'] ?? 4_200)
let service: TestService
let seller: TestActor
let port: number

/** How often orders were read, and what happens instead of the next time. */
const reads = { count: 0, fails: Infinity, after: (_count: number): void => undefined }

beforeAll(async () => {
  service = await createTestService(transactions, { environment })
  const product = await listProduct(service)
  await writeOrders(service, product, count)
  seller = service.actors.seller({ vendorId: product.vendorId, role: 'finance' })
  await service.app.listen({ port: 0, host: '127.0.0.1' })
  port = (service.app.server.address() as AddressInfo).port
  const { manager } = service.dataSource
  const query = manager.query.bind(manager) as (...of: unknown[]) => Promise<unknown>
  Object.assign(manager, {
    query: async (sql: string, values?: unknown[]) => {
      if (sql.includes('FROM subscriptions')) reads.count += 1
      if (reads.count > reads.fails) throw new Error('the database is gone')
      const rows = await query(sql, values)
      reads.after(reads.count)
      return rows
    },
  })
})
afterAll(() => service.stop())

type Received = { bytes: Buffer; isWhole: boolean; type: string | undefined }

/** Downloads a file as a browser does, and leaves after so many bytes. */
function download(query: string, leaveAfter = Infinity): Promise<Received> {
  Object.assign(reads, { count: 0 })
  return new Promise((resolve, reject) => {
    const asked = request({
      port,
      path: `/api/v1/orders/export?${query}`,
      headers: { authorization: `Bearer ${seller.token}` },
    })
    asked.on('error', reject)
    asked.on('response', (response) => {
      const pieces: Buffer[] = []
      let size = 0
      response.on('data', (piece: Buffer) => {
        pieces.push(piece)
        size += piece.length
        if (size > leaveAfter) response.destroy()
      })
      response.on('error', () => undefined)
      response.on('close', () => {
        const type = response.headers['content-type']
        resolve({ bytes: Buffer.concat(pieces), isWhole: response.complete, type })
      })
    })
    asked.end()
  })
}

describe('SP-2 the seller takes orders home', () => {
  it('SP-2 csv has every order once, newest first', async () => {
    const { bytes, isWhole, type } = await download('format=csv')
    expect({ isWhole, type }).toEqual({ isWhole: true, type: 'text/csv; charset=utf-8' })
    const lines = bytes.toString().trimEnd().split('\r\n').slice(1)
    expect(lines).toHaveLength(count)
    expect(new Set(lines.map((line) => line.slice(0, 36))).size).toBe(count)
    const times = lines.map((line) => line.split(',')[4] ?? '')
    expect(times).toEqual(times.toSorted().toReversed())
  })

  it('SP-2 xlsx has every order, narrowed and sorted as the list is', async () => {
    const narrowed = 'format=xlsx&regionId=ap-southeast-1&sort=oldest'
    const { bytes, type } = await download(narrowed)
    expect(type).toContain('spreadsheetml.sheet')
    const [sheet] = (await readXlsx(bytes)).sheets
    const rows = sheet?.rows.slice(1) ?? []
    expect(rows).toHaveLength(count / 100)
    expect(new Set(rows.map((row) => row[7]))).toEqual(new Set(['ap-southeast-1']))
    const times = rows.map((row) => (row[4] as Date).getTime())
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  it.each(['csv', 'xlsx'])('SP-2 %s that breaks off does not look whole', async (format) => {
    reads.fails = 3
    const { isWhole } = await download(`format=${format}`)
    reads.fails = Infinity
    expect(isWhole).toBe(false)
  })

  it('SP-2 a refusal before the first order is a problem and no file', async () => {
    reads.fails = 0
    const answer = await as(service.app, seller).get('/api/v1/orders/export?format=xlsx')
    reads.fails = Infinity
    expect(answer.status).toBe(500)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    const unknown = await as(service.app, seller).get('/api/v1/orders/export?format=pdf')
    expect(unknown.status).toBe(400)
  })
})
