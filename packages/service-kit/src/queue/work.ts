import { In } from 'typeorm'
import { Acknowledgements } from '../inbox/acknowledgements.ts'
import { isHopeless, park, receiveEvent, receiveJob, type Receiver } from '../inbox/receive.ts'
import { OutboxRow } from '../outbox/outbox.entity.ts'
import type { Delivery, QueueBackend } from './queues.ts'

/**
 * Handles one delivery. On the last try the message is parked, which counts as taken. Throws to be tried again.
 * Exported for the messaging tests.
 */
export async function takeDelivery(
  receiver: Receiver,
  delivery: Delivery,
  attempt: number,
  attempts: number,
): Promise<void> {
  if (delivery.kind === 'acknowledgement') {
    await receiver.dataSource.manager.delete(OutboxRow, { id: In(delivery.deliveryIds) })
    return
  }
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

/** Strikes an order of this service's own outbox. */
async function strike(receiver: Receiver, deliveryId: string): Promise<void> {
  await receiver.dataSource.manager.delete(OutboxRow, { id: deliveryId })
}

/** Works on a service's queue until stopped. */
export function startWork(
  receiver: Receiver,
  queues: QueueBackend,
  attempts: number,
): { stop(): Promise<void> } {
  const acknowledgements = new Acknowledgements(queues, receiver.log)
  const worker = queues.work(receiver.service, async (delivery, attempt) => {
    await takeDelivery(receiver, delivery, attempt, attempts)
    if (delivery.kind !== 'event') return
    if (delivery.sender === receiver.service) await strike(receiver, delivery.deliveryId)
    else acknowledgements.add(delivery.sender, delivery.deliveryId)
  })
  return {
    async stop() {
      await worker.close()
      await acknowledgements.flush()
    },
  }
}
