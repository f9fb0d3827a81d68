import type { Envelope } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { SubscriptionRef } from './subscription-ref.entity.ts'

type Subscribed = { subscriptionId: string; productId: string; versionId: string }

/** Notes that a subscription began, moved to another version or ended, unless something newer is known. */
export const rememberSubscription =
  (isActive: boolean) =>
  (
    ctx: Ctx,
    { subscriptionId, productId, versionId }: Subscribed,
    { sequence }: Pick<Envelope, 'sequence'>,
  ): Promise<void> =>
    ctx.transaction(async (tx) => {
      const known = await tx.lockIfThere(SubscriptionRef, { subscriptionId })
      if (known && Number(known.sequence) >= sequence) return
      const told = { subscriptionId, productId, versionId, isActive, sequence: String(sequence) }
      await tx.save(Object.assign(known ?? new SubscriptionRef(), told))
    })
