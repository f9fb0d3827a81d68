import { faultOf, type FaultCode } from '@emporium/domain'
import { tooManyRequests, type Ctx, type Tx } from '@emporium/service-kit'
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm'

const daySeconds = 24 * 60 * 60

/** The moment from which on things count for the day of now. */
export const aDayBefore = (now: Date): Date => new Date(now.getTime() - daySeconds * 1_000)

/** One sender at a time, so that those who send at the same moment are counted too. */
export async function inTurn(tx: Tx, sender: string): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `contact ${sender}`,
  ])
}

/** Refuses when as many were made within a day as may be (SP-2); call it in turn. */
export async function requireFewer<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  where: FindOptionsWhere<E>,
  { limit, code }: { limit: number; code: FaultCode },
): Promise<void> {
  if ((await tx.manager.countBy(entity, where)) >= limit)
    throw tooManyRequests({ because: faultOf(code, { limit }), retryAfterSeconds: daySeconds })
}

/** The end before which a subscription lets its seller write no more. */
export const contactSince = ({ now }: Pick<Ctx, 'now'>, days: number): Date =>
  new Date(now().getTime() - days * daySeconds * 1_000)
