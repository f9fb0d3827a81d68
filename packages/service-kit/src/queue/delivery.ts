import type { JobsOptions } from 'bullmq'
import type { Envelope, Service } from '@emporium/events'

/** A message on its way to the inbox of a service. */
export type MessageDelivery = {
  kind: 'event' | 'job'
  /** The row of the sender's outbox that this delivery answers for. */
  deliveryId: string
  /** Whose outbox that is: the producer, or the service itself when it replays a parked message. */
  sender: Service
  envelope: Envelope
}

/** What a job of a service's queue carries: messages for its inbox, or acknowledgements for its outbox. */
export type Delivery =
  | MessageDelivery
  /** Events that were said about the same time; taken in one transaction, or else one by one. */
  | { kind: 'bundle'; deliveries: MessageDelivery[] }
  | { kind: 'acknowledgement'; deliveryIds: string[] }

/** How often a message is tried before it is put aside, and how many milliseconds lie before the second time. */
export type Patience = { attempts: number; backoffMs: number }

/** A job of a queue, as it is added. */
export type QueuedDelivery = { name: string; data: Delivery; opts: JobsOptions }

/** So many events are taken in one transaction: enough for a rush, and soon done again one by one if one of them fails. */
const mostInBundle = 25

// What fails for good is parked in the subscriber's own database, so the queue need not keep it, and a finished job must
// not block the sending of a message whose acknowledgement was lost.
const leavesNothing = { removeOnComplete: true, removeOnFail: true }

/** One message as a job of its own. */
export function single(
  delivery: MessageDelivery,
  { attempts, backoffMs }: Patience,
): QueuedDelivery {
  const backoff = { type: 'exponential', delay: backoffMs, jitter: 0.3 }
  return {
    name: delivery.envelope.name,
    data: delivery,
    // A courtesy: while the first is still in the queue, a second sending adds nothing. The inbox is the guarantee.
    opts: { jobId: delivery.deliveryId, attempts, backoff, ...leavesNothing },
  }
}

/** Messages as few jobs: one by one they would cost the queue more than what they bring about. */
export function bundled(
  deliveries: readonly MessageDelivery[],
  patience: Patience,
): QueuedDelivery[] {
  if (deliveries.length < 2) return deliveries.map((delivery) => single(delivery, patience))
  const bundles = []
  for (let from = 0; from < deliveries.length; from += mostInBundle)
    bundles.push(deliveries.slice(from, from + mostInBundle))
  return bundles.map((those) => ({
    name: 'bundle',
    data: { kind: 'bundle', deliveries: those },
    opts: { attempts: patience.attempts, ...leavesNothing },
  }))
}
