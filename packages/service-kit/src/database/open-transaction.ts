import type { Service } from '@emporium/events'
import type { DataSource } from 'typeorm'
import { callRelay } from '../outbox/call-relay.ts'
import { Tx, type TxCtx } from './transaction.ts'

/** Does some work in a transaction of its own, with its entry in the audit as the last act; then its messages are sent. */
export async function openTransaction<Result>(
  dataSource: DataSource,
  service: Service,
  ctx: TxCtx,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  let hasMessages = false
  const result = await dataSource.transaction(async (manager) => {
    const tx = new Tx(manager, service, ctx)
    const done = await work(tx)
    await tx.seal()
    hasMessages = tx.hasMessages
    return done
  })
  if (hasMessages) callRelay(dataSource, service)
  return result
}
