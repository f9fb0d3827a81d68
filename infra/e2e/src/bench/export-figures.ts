import { readFileSync } from 'node:fs'
import type { Client } from 'pg'
import { signIn } from '../people/person.ts'
import type { Installation } from '../play/installation.ts'
import { generateOrders } from './generate-orders.ts'

/** What taking so many orders home costs: time until the last byte, size, and the most memory of the process then (MB). */
export type ExportRow = {
  orders: number
  format: 'csv' | 'xlsx'
  seconds: number
  megabytes: number
  /** Resident memory of the serving process before, and the most while it wrote; null where there is no /proc. */
  before: number | null
  most: number | null
}

/** A process that serves orders, and somebody who may take them home. */
export type ExportFrom = { pid: number; account: { email: string; password: string } }

const sizes = [10_000, 1_000_000]
const sampleMs = 100

function residentOf(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes) / 1_024
  } catch {
    return null
  }
}

/** Reads an answer to its end without keeping it. */
async function sizeOf(answer: Response): Promise<number> {
  let bytes = 0
  for await (const chunk of answer.body ?? []) bytes += (chunk as Uint8Array).byteLength
  return bytes
}

/** Exports of ten thousand and of a million orders, through the gateway (SP-2). */
export async function exportFigures(
  installation: Installation,
  client: Client,
  { pid, account }: ExportFrom,
): Promise<ExportRow[]> {
  const seller = await signIn(installation, account)
  const headers = { authorization: `Bearer ${seller.token()}` }
  const orders = `${installation.url}/api/v1/orders`
  const { items } = (await (
    await fetch(`${orders}?kind=subscription&limit=1`, { headers })
  ).json()) as {
    items: { id: string }[]
  }
  const { rows } = await client.query<{ vendor: string }>(
    'SELECT vendor_id AS vendor FROM transactions.subscriptions WHERE id = $1',
    [items[0]?.id],
  )
  const figures: ExportRow[] = []
  for (const size of sizes) {
    await generateOrders(client, rows[0]?.vendor ?? '', size)
    for (const format of ['csv', 'xlsx'] as const) {
      const before = residentOf(pid)
      let most = before
      const watch = setInterval(() => {
        most = Math.max(most ?? 0, residentOf(pid) ?? 0)
      }, sampleMs)
      const start = performance.now()
      const bytes = await sizeOf(await fetch(`${orders}/export?format=${format}`, { headers }))
      clearInterval(watch)
      const seconds = (performance.now() - start) / 1_000
      figures.push({ orders: size, format, seconds, megabytes: bytes / 1e6, before, most })
    }
  }
  return figures
}
