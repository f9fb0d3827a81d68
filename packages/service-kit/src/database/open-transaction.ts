import type { Service } from '@emporium/events'
import type { DataSource, EntityManager } from 'typeorm'
import { callRelay } from '../outbox/call-relay.ts'
import { PendingWrites } from './pending-writes.ts'
import { Tx, type TxCtx } from './transaction.ts'

/**
 * Does some work in a transaction of its own, in as many names as it begins in; each ends with its messages and its entry
 * in the audit. After the commit the messages are sent.
 */
export async function inTransaction<Result>(
  dataSource: DataSource,
  service: Service,
  work: (manager: EntityManager, begin: (ctx: TxCtx) => Tx) => Promise<Result>,
): Promise<Result> {
  const begun: Tx[] = []
  const pending = new PendingWrites()
  const result = await dataSource.transaction(async (manager) => {
    const done = await work(manager, (ctx) => {
      const tx = new Tx(manager, service, ctx, pending)
      begun.push(tx)
      return tx
    })
    for (const tx of begun) await tx.seal()
    return done
  })
  if (begun.some(({ hasMessages }) => hasMessages)) callRelay(dataSource, service)
  return result
}

/** Does some work in a transaction of its own, with its entry in the audit as the last act; then its messages are sent. */
export function openTransaction<Result>(
  dataSource: DataSource,
  service: Service,
  ctx: TxCtx,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return inTransaction(dataSource, service, (_manager, begin) => work(begin(ctx)))
}
