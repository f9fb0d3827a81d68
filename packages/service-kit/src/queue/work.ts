import { In } from 'typeorm'
import { Acknowledgements } from '../inbox/acknowledgements.ts'
import {
  isHopeless,
  park,
  receiveEvent,
  receiveEvents,
  receiveJob,
  type Receiver,
} from '../inbox/receive.ts'
import { OutboxRow } from '../outbox/outbox.entity.ts'
import { single, type Delivery, type MessageDelivery, type Patience } from './delivery.ts'
import type { QueueBackend } from './queues.ts'

/**
 * Handles one message. On the last try the message is parked, which counts as taken. Throws to be tried again.
 * Exported for the messaging tests.
 */
export async function takeDelivery(
  receiver: Receiver,
  delivery: MessageDelivery,
  attempt: number,
  attempts: number,
): Promise<void> {
  try {
    if (delivery.kind === 'job') await receiveJob(receiver, delivery.envelope, delivery.deliveryId)
    else await receiveEvent(receiver, delivery.envelope)
  } catch (error) {
    if (attempt < attempts && !isHopeless(error)) {
      receiver.log.info(
        { err: error, messageId: delivery.envelope.id, attempt },
        'message will be tried again',
      )
      throw error
    }
    await park(receiver, delivery.kind, delivery.envelope, attempt, error)
    if (delivery.kind === 'job') await strike(receiver, delivery.deliveryId)
  }
}

/** Strikes messages of this service's own outbox. */
async function strike(receiver: Receiver, ...deliveryIds: string[]): Promise<void> {
  await receiver.dataSource.manager.delete(OutboxRow, { id: In(deliveryIds) })
}

/** What a service's worker takes from its queue, with what it tells of it. */
type Work = {
  receiver: Receiver
  queues: QueueBackend
  patience: Patience
  acknowledgements: Acknowledgements
}

/** Says that a message is safe here, to whoever keeps it until then. */
async function acknowledge(work: Work, { kind, sender, deliveryId }: MessageDelivery) {
  if (kind !== 'event') return
  if (sender === work.receiver.service) await strike(work.receiver, deliveryId)
  else work.acknowledgements.add(sender, deliveryId)
}

/** Takes events all at once; if one of them cannot be taken, each goes its own way from here, with its own tries. */
async function takeBundle(work: Work, deliveries: MessageDelivery[]): Promise<void> {
  const { receiver, queues, patience } = work
  try {
    await receiveEvents(
      receiver,
      deliveries.map(({ envelope }) => envelope),
    )
  } catch (error) {
    receiver.log.info({ err: error }, 'a bundle of messages is taken one by one')
    const apart = deliveries.map((delivery) => single(delivery, patience))
    await queues.queueOf(receiver.service).addBulk(apart)
    return
  }
  for (const delivery of deliveries) await acknowledge(work, delivery)
}

async function take(work: Work, delivery: Delivery, attempt: number): Promise<void> {
  if (delivery.kind === 'acknowledgement') return strike(work.receiver, ...delivery.deliveryIds)
  if (delivery.kind === 'bundle') return takeBundle(work, delivery.deliveries)
  await takeDelivery(work.receiver, delivery, attempt, work.patience.attempts)
  await acknowledge(work, delivery)
}

/** Works on a service's queue until stopped. */
export function startWork(
  receiver: Receiver,
  queues: QueueBackend,
  patience: Patience,
): { stop(): Promise<void> } {
  const acknowledgements = new Acknowledgements(queues, receiver.log)
  const work = { receiver, queues, patience, acknowledgements }
  const worker = queues.work(receiver.service, (delivery, attempt) => take(work, delivery, attempt))
  return {
    async stop() {
      await worker.close()
      await acknowledgements.flush()
    },
  }
}
