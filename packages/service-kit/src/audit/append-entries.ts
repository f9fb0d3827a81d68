import type { Service } from '@emporium/events'
import type { EntityManager } from 'typeorm'
import { AuditEntry, type AuditFacts } from './audit-entry.entity.ts'
import { link, noHead, type ChainHead } from './chain.ts'

/**
 * Appends to the chain of a service, as the last thing that a transaction does: from here to its commit others that
 * append wait, so that numbers have no gaps and every entry seals the one before. Who holds this lock waits for
 * nothing else any more, so it can't be part of a deadlock.
 */
export async function appendEntries(
  manager: EntityManager,
  service: Service,
  facts: readonly AuditFacts[],
): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`audit ${service}`])
  const [last] = await manager.find(AuditEntry, { order: { number: 'DESC' }, take: 1 })
  let head: ChainHead = last ?? noHead
  const entries: AuditEntry[] = []
  for (const one of facts) {
    const entry = link(head, one)
    entries.push(entry)
    head = entry
  }
  await manager.insert(AuditEntry, entries)
}
