import type { Emporium } from '@emporium/sdk'

/** The orders since a day, as lines for the books: time, product, buyer. */
export async function exportOrders(emporium: Emporium, since: string): Promise<string[]> {
  const lines: string[] = []
  const orders = emporium.list('/api/v1/orders', { query: { from: since, limit: 100 } })
  for await (const { at, productName, buyerId } of orders)
    lines.push([at, productName, buyerId].join('\t'))
  return lines
}
