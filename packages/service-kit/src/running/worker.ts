import type { KitConfig } from '../config.ts'
import type { Receiver } from '../inbox/receive.ts'
import { startJanitor } from '../outbox/janitor.ts'
import { startRelay } from '../outbox/relay.ts'
import { openQueues, requireDurableRedis } from '../queue/queues.ts'
import { startWork } from '../queue/work.ts'
import type { QueueProbe } from '../queue/queue-probe.ts'
import type { ServiceParts } from './service.ts'

/** The working half of a service; closing lets what is at work finish. */
export type Worker = QueueProbe & { start(): void }

/** Opens the queues; `start` begins to send what the outbox holds and to take what comes. */
export async function prepareWorker(
  config: KitConfig,
  receiver: Receiver,
  { tend, background }: Pick<ServiceParts, 'tend' | 'background'>,
): Promise<Worker> {
  if (config.REDIS_URL && !config.REDIS_WITHOUT_AOF) await requireDurableRedis(config.REDIS_URL)
  const queues = openQueues(config, receiver.log)
  const patience = { attempts: config.QUEUE_ATTEMPTS, backoffMs: config.QUEUE_BACKOFF_MS }
  const running: { stop(): Promise<void> | void }[] = []
  return {
    ping: () => queues.ping(),
    start() {
      running.push(
        startWork(receiver, queues, patience),
        startRelay({
          service: receiver.service,
          dataSource: receiver.dataSource,
          databaseUrl: config.DATABASE_URL,
          queues,
          log: receiver.log,
          resendMs: config.OUTBOX_RESEND_MS,
          ...patience,
        }),
        startJanitor(receiver.dataSource, receiver.log, tend),
        ...(background ? [background()] : []),
      )
    },
    async close() {
      for (const part of running) await part.stop()
      await queues.close()
    },
  }
}
