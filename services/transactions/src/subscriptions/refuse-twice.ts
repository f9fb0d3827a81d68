import type { AccountActor, Ctx } from '@emporium/service-kit'
import { IsNull, QueryFailedError, type EntityManager } from 'typeorm'
import { Subscription, type Choice } from './subscription.entity.ts'
import { alreadySubscribed } from './subscription.problems.ts'

/** What a buyer has once at a time: a version in a region on an instance type (ST-4). */
type Held = Pick<Choice, 'versionId' | 'regionId' | 'instanceType'>

/** Refuses what the buyer has already, and names it. */
export async function refuseTwice(
  manager: EntityManager,
  buyerId: string,
  { versionId, regionId, instanceType }: Held,
): Promise<void> {
  const wanted = { buyerId, versionId, regionId, instanceType }
  const held = await manager.findOneBy(Subscription, { ...wanted, isSole: true, endedAt: IsNull() })
  if (held) throw alreadySubscribed({ subscriptionId: held.id })
}

const isTwice = (error: unknown) =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'uq_subscriptions_sole'

/**
 * Why an order failed. Subscribing does not look first whether the buyer has it already, for in a rush each look counts:
 * the database refuses it, also when it is ordered many times at once, and only then it is looked up.
 */
export async function throwWhyRefused(
  ctx: Ctx,
  buyer: AccountActor,
  order: Held,
  error: unknown,
): Promise<never> {
  if (isTwice(error)) await refuseTwice(ctx.db, buyer.id, order)
  throw error
}
