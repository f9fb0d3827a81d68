import type { Service } from '@emporium/events'
import type { FastifyBaseLogger } from 'fastify'
import { Gathering } from '../queue/gathering.ts'
import type { QueueBackend } from '../queue/queues.ts'

/** For how long acknowledgements are gathered; nobody waits for one but a row of the outbox. */
const pauses = { quiet: 100, rush: 100, storm: 400 }

/**
 * Tells producers which of their messages are safe here. Acknowledgements are gathered for some milliseconds; a lost
 * one costs only a second sending, which the inbox ignores and acknowledges again.
 */
export class Acknowledgements {
  private waiting = new Map<Service, string[]>()
  private readonly gathering = new Gathering(pauses)
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
    const pause = this.gathering.add()
    if (pause !== null) this.timer = setTimeout(() => void this.flush(), pause)
  }

  /** Sends what is gathered; resolves when it is on its way. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    this.gathering.send()
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
