import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { readXlsx } from 'hucre/xlsx'
import { batchSize } from './export-orders.ts'
import { orderFiles, type OrderFile } from './order-files.ts'
import type { OrderRow } from './orders.query.ts'

const forms: OrderFile[] = ['csv', 'xlsx']
const at = new Date('2026-11-29T10:20:30.000Z')
const row = (overrides: Partial<OrderRow> = {}): OrderRow => ({
  id: '018f2f6a-0000-7000-8000-000000000001',
  kind: 'subscription',
  product_id: '018f2f6a-0000-7000-8000-000000000002',
  product_name: 'Harbor Log Search',
  buyer_code: 'b-7f3kq9mzt2',
  at,
  key: at.toISOString(),
  status: 'active',
  version_number: 'V1.0',
  region_id: 'cn-hangzhou',
  instance_type: 'ecs.s1.small',
  deployments: 2,
  ended_at: null,
  ...overrides,
})

/** A million orders, of which it tells how many batches were asked for and whether it was left. */
function million() {
  const seen = { batches: 0, isLeft: false }
  async function* batches() {
    try {
      while (seen.batches++ < 1_000_000 / batchSize)
        yield Array.from({ length: batchSize }, () => row())
    } finally {
      seen.isLeft = true
    }
  }
  return { seen, batches: batches() }
}

/** Reads the head and the first orders. */
async function startReading(stream: Readable): Promise<void> {
  const reader = stream[Symbol.asyncIterator]()
  for (let piece = 0; piece < 3; piece++) await reader.next()
}

async function bytesOf(form: OrderFile, rows: OrderRow[]): Promise<Buffer> {
  async function* once() {
    yield rows
  }
  const pieces: Buffer[] = []
  for await (const piece of orderFiles[form].write(once())) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

describe('SP-2 the file of orders', () => {
  it.each(forms)('SP-2 %s reads no further than its reader', async (form) => {
    const { seen, batches } = million()
    const stream = orderFiles[form].write(batches)
    await startReading(stream)
    // Nothing is asked for meanwhile: whatever the stream would read ahead, it has read by now.
    for (let turn = 0; turn < 1_000; turn++) await new Promise((done) => setImmediate(done))
    expect(seen.batches).toBeGreaterThan(0)
    expect(seen.batches).toBeLessThan(40)
    stream.destroy()
  })

  it.each(forms)('SP-2 %s stops asking when the reader leaves', async (form) => {
    const { seen, batches } = million()
    const stream = orderFiles[form].write(batches)
    await startReading(stream)
    stream.destroy()
    await once(stream, 'close')
    for (let turn = 0; turn < 100; turn++) await new Promise((done) => setImmediate(done))
    expect(seen.isLeft).toBe(true)
    expect(seen.batches).toBeLessThan(40)
  })

  it.each(forms)('SP-2 %s breaks off where the orders do, and is no whole file', async (form) => {
    async function* broken() {
      yield [row()]
      throw new Error('the database is gone')
    }
    const read = async () => {
      for await (const _piece of orderFiles[form].write(broken())) continue
    }
    await expect(read()).rejects.toThrow('the database is gone')
  })

  it('SP-2 csv is RFC 4180 in UTF-8 with a mark, and no cell is a formula', async () => {
    const names = [
      '=1+1',
      '+1',
      '-1',
      '@x',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      '\tx',
      '\rx',
      'a "b", c',
      '海港日志',
    ]
    const text = (
      await bytesOf(
        'csv',
        names.map((product_name) => row({ product_name })),
      )
    ).toString()
    expect(text.startsWith('\uFEFFOrder,Kind,Product,')).toBe(true)
    for (const cell of [
      `'=1+1`,
      `'+1`,
      `'-1`,
      `'@x`,
      `'＝1`,
      `'＋1`,
      `'－1`,
      `'＠x`,
      `'\tx`,
      `"'\rx"`,
      `"a ""b"", c"`,
      '海港日志',
    ])
      expect(text).toContain(`,subscription,${cell},b-7f3kq9mzt2,2026-11-29T10:20:30.000Z,`)
    expect(text.endsWith(',2,\r\n')).toBe(true)
  })

  it('SP-2 xlsx has times as times, figures as figures, text as text and its heading frozen', async () => {
    const bytes = await bytesOf('xlsx', [row({ product_name: '=1+1', ended_at: at }), row()])
    const { sheets } = await readXlsx(bytes, { readStyles: true })
    const [sheet] = sheets
    expect(sheet?.rows[0]).toEqual(expect.arrayContaining(['Order', 'Time (UTC)', 'Deployments']))
    const first = sheet?.rows[1] ?? []
    expect(first[2]).toBe('=1+1')
    expect((first[4] as Date).getTime()).toBe(at.getTime())
    expect(first[9]).toBe(2)
    expect((first[10] as Date).getTime()).toBe(at.getTime())
    expect(sheet?.rows[2]?.[10] ?? null).toBeNull()
    expect(sheet?.freezePane).toMatchObject({ rows: 1 })
  })
})
