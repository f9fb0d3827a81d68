import type { Service } from '@emporium/events'
import type { FastifyBaseLogger } from 'fastify'
import type { QueueBackend } from '../queue/queues.ts'

const flushMs = 100

/**
 * Tells producers which of their messages are safe here. Acknowledgements are gathered for some milliseconds; a lost
 * one costs only a second sending, which the inbox ignores and acknowledges again.
 */
export class Acknowledgements {
  private waiting = new Map<Service, string[]>()
  private timer: NodeJS.Timeout | null = null
  private sending: Promise<void> = Promise.resolve()

  constructor(
    private readonly queues: QueueBackend,
    private readonly log: FastifyBaseLogger,
  ) {}

  /** Notes that a delivery of this producer is handled or parked. */
  add(producer: Service, deliveryId: string): void {
    const theirs = this.waiting.get(producer)
    if (theirs) theirs.push(deliveryId)
    else this.waiting.set(producer, [deliveryId])
    this.timer ??= setTimeout(() => void this.flush(), flushMs)
  }

  /** Sends what is gathered; resolves when it is on its way. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    const batches = [...this.waiting]
    this.waiting = new Map()
    this.sending = this.sending.then(async () => {
      for (const [producer, deliveryIds] of batches) await this.send(producer, deliveryIds)
    })
    await this.sending
  }

  private async send(producer: Service, deliveryIds: string[]): Promise<void> {
    try {
      await this.queues.queueOf(producer).add(
        'acknowledgement',
        { kind: 'acknowledgement', deliveryIds },
        {
          attempts: 5,
          backoff: { type: 'exponential', delay: 500 },
          removeOnComplete: true,
          removeOnFail: true,
        },
      )
    } catch (error) {
      this.log.warn(
        { err: error, producer },
        'acknowledgement not sent; the message will come again',
      )
    }
  }
}
