import { newId, joinCtx, type Ctx, type Reply, type Tx } from '@emporium/service-kit'
import { WebhookEndpoint } from '../webhook-endpoints/endpoint.entity.ts'
import { tellEndpointStopped } from '../webhook-endpoints/tell-endpoint-stopped.ts'
import { WebhookAttempt } from './attempt.entity.ts'
import { WebhookDelivery } from './delivery.entity.ts'
import { notBeforeOf } from './retry-after.ts'

/** What came of one try. */
export type Tried = { at: Date; durationMs: number; reply: Reply }

/** Any 2xx is a yes; a redirection is a no, because we never follow one (Standard Webhooks). */
const isTaken = (reply: Reply) =>
  reply.kind === 'answered' && reply.status >= 200 && reply.status < 300
const isGone = (reply: Reply) => reply.kind === 'answered' && reply.status === 410

async function keep(tx: Tx, deliveryId: string, { at, durationMs, reply }: Tried): Promise<void> {
  const isAnswer = reply.kind === 'answered'
  await tx.insert(
    Object.assign(new WebhookAttempt(), {
      id: newId(),
      deliveryId,
      at,
      durationMs,
      outcome: reply.kind,
      statusCode: isAnswer ? reply.status : null,
      answer: isAnswer ? reply.body : reply.reason,
    }),
  )
}

/** Holds a failure against the endpoint, and disables it when it is gone or has failed for days. */
async function blame(tx: Tx, ctx: Ctx, endpoint: WebhookEndpoint, reply: Reply): Promise<void> {
  endpoint.failingSince ??= ctx.now()
  const stop = isGone(reply) ? 'gone' : endpoint.hasFailedLong(ctx.now()) ? 'failing' : null
  if (stop && endpoint.status === 'enabled') {
    await tx.record(endpoint.disable(stop))
    await tellEndpointStopped(joinCtx(ctx, tx), endpoint, stop)
  }
  await tx.save(endpoint)
}

/** PA-1: keeps a try and what follows from it: delivered, to be tried again, or given up. */
export async function settleAttempt(ctx: Ctx, deliveryId: string, tried: Tried): Promise<void> {
  await ctx.transaction(async (tx) => {
    const delivery = await tx.lockIfThere(WebhookDelivery, { id: deliveryId })
    // Its endpoint was deleted meanwhile, or another worker, thought dead, had settled it.
    if (delivery?.status !== 'waiting') return
    const endpoint = await tx.lock(WebhookEndpoint, delivery.endpointId)
    await keep(tx, deliveryId, tried)
    const { reply } = tried
    if (isTaken(reply)) {
      delivery.deliver(ctx.now())
      if (endpoint.failingSince) await tx.save(Object.assign(endpoint, { failingSince: null }))
    } else {
      delivery.fail(ctx.now(), { notBefore: notBeforeOf(reply, ctx.now()), isLast: isGone(reply) })
      await blame(tx, ctx, endpoint, reply)
    }
    await tx.save(delivery)
  })
}
