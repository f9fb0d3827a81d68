import type { OrderRow } from './orders.query.ts'

/** What stands in one cell of a file. */
export type Cell = string | number | Date | null
/** A column of the file: its heading, how wide a workbook shows it, and what it reads from an order. */
export type OrderColumn = { title: string; width: number; read: (row: OrderRow) => Cell }

/** The columns of the file, the same in both forms (SP-2). */
export const orderColumns: readonly OrderColumn[] = [
  { title: 'Order', width: 38, read: (row) => row.id },
  { title: 'Kind', width: 13, read: (row) => row.kind },
  { title: 'Product', width: 34, read: (row) => row.product_name },
  { title: 'Buyer ID', width: 15, read: (row) => row.buyer_code },
  { title: 'Time (UTC)', width: 20, read: (row) => row.at },
  { title: 'State', width: 11, read: (row) => row.status },
  { title: 'Version', width: 12, read: (row) => row.version_number },
  { title: 'Region', width: 16, read: (row) => row.region_id },
  { title: 'Instance type', width: 18, read: (row) => row.instance_type },
  { title: 'Deployments', width: 13, read: (row) => row.deployments },
  { title: 'Ended (UTC)', width: 20, read: (row) => row.ended_at },
]
