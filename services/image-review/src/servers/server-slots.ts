import type { EntityManager } from 'typeorm'
import type { Tx } from '@emporium/service-kit'

/** Servers that run or are about to: their size is settled, and the cloud has not taken them back. */
export async function countRunning(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM access_servers
     WHERE instance_type IS NOT NULL AND status <> 'released'`,
  )
  return row?.count ?? 0
}

/**
 * Whether one more may be launched. Asked in the transaction that settles its size: of two servers that want the last
 * place at once, one gets it (RV-8).
 */
export async function takesSlot(tx: Tx, most: number): Promise<boolean> {
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtext('access server slots'))`)
  return (await countRunning(tx.manager)) < most
}
