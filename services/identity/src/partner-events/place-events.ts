import type { Tx } from '@emporium/service-kit'
import { pingType } from './partner-event.schemas.ts'

/**
 * Gives the events of a vendor that have none their place in its feed. Places are given by the reader and one reader at
 * a time: what a reader sees is committed, so whatever commits later comes after it, and nobody who reads on from a
 * place misses an event. Writers wait for nobody.
 */
export async function placeEvents(tx: Tx, vendorId: string): Promise<void> {
  const { manager } = tx
  const waits =
    'SELECT 1 FROM partner_events WHERE vendor_id = $1 AND place IS NULL AND type <> $2 LIMIT 1'
  if ((await manager.query<unknown[]>(waits, [vendorId, pingType])).length === 0) return
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [vendorId])
  await manager.query(
    `UPDATE partner_events e SET place = placed.place
     FROM (
       SELECT id, row_number() OVER (ORDER BY occurred_at, sequence, id)
         + coalesce((SELECT max(place) FROM partner_events WHERE vendor_id = $1), 0) AS place
       FROM partner_events WHERE vendor_id = $1 AND place IS NULL AND type <> $2
     ) placed
     WHERE e.id = placed.id`,
    [vendorId, pingType],
  )
}
