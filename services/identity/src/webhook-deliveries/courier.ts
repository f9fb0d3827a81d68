import { type Ctx } from '@emporium/service-kit'
import { claimDeliveries } from './claim-deliveries.ts'
import { deliver, type Courier } from './deliver.ts'

/** Deliveries that one worker has under way at a time. */
const atOnce = 16
/** How often the courier looks, in milliseconds. */
const lookMs = 1_000

/** Makes all deliveries that are due, and those that become due meanwhile; answers how many tries that were. */
export async function deliverDue(ctx: () => Ctx, courier: Courier): Promise<number> {
  let tries = 0
  for (;;) {
    const ids = await claimDeliveries(ctx(), atOnce)
    if (ids.length === 0) return tries
    tries += ids.length
    await Promise.all(ids.map((id) => deliver(ctx(), courier, id)))
  }
}

/**
 * Carries webhooks until stopped, in several workers at once if there are. The deliveries are a queue of their own,
 * because programs of others answer when they like: ten seconds of silence must not keep a mail waiting (ADR 35).
 */
export function startCourier(ctx: () => Ctx, courier: Courier): { stop(): Promise<void> } {
  const under = new Set<Promise<void>>()
  let isStopped = false
  let looking: Promise<void> | null = null
  const carry = (id: string) => {
    const run = deliver(ctx(), courier, id)
      .catch((error: unknown) => ctx().log.warn({ err: error, deliveryId: id }, 'a webhook failed'))
      .finally(() => {
        under.delete(run)
        look()
      })
    under.add(run)
  }
  const take = async () => {
    const ids = under.size < atOnce ? await claimDeliveries(ctx(), atOnce - under.size) : []
    for (const id of ids) carry(id)
  }
  const look = () => {
    if (isStopped) return
    looking ??= take()
      .catch((error: unknown) => ctx().log.warn({ err: error }, 'webhooks could not be looked for'))
      .finally(() => {
        looking = null
      })
  }
  const timer = setInterval(look, lookMs)
  return {
    async stop() {
      isStopped = true
      clearInterval(timer)
      await looking
      await Promise.all(under)
    },
  }
}
