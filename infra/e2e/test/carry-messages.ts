import { OutboxRow, receiveEvent, receiveJob } from '@emporium/service-kit'
import type { Service } from '@emporium/events'
import type { TestClock, TestService } from '@emporium/testing'

/** The services of a platform under test, by name. */
export type Services = Readonly<Record<Service, TestService>>

/** A service waits for something outside (a server that starts); the clock leaps to it when it is this near, in ms. */
const leap = 15_000
/** More rounds than any chain of messages has: beyond it the platform talks in circles. */
const rounds = 100

async function hand(services: Services, sender: TestService, row: OutboxRow): Promise<void> {
  const subscriber = services[row.subscriber as Service]
  if (row.kind === 'job') await receiveJob(sender.receiver, row.envelope, row.id)
  else await receiveEvent(subscriber.receiver, row.envelope)
  await sender.dataSource.manager.delete(OutboxRow, { id: row.id })
}

/** Hands on what is due everywhere; answers how many messages that were and when the next one will be due. */
async function round(services: Services, now: Date) {
  let carried = 0
  let next = Infinity
  for (const sender of Object.values(services)) {
    for (const row of await sender.outbox()) {
      if (row.dueAt > now) {
        next = Math.min(next, row.dueAt.getTime())
        continue
      }
      await hand(services, sender, row)
      carried += 1
    }
  }
  return { carried, next }
}

/**
 * Carries every message from its outbox to its receiver, in the order of the outboxes, until nothing that is due is
 * left. When only later work is left, the clock leaps to the next piece of it, once. Throws what a receiver throws.
 */
export async function settle(services: Services, clock: TestClock): Promise<void> {
  let hasLeapt = false
  for (let turn = 0; turn < rounds; turn += 1) {
    const { carried, next } = await round(services, clock.now())
    if (carried > 0) continue
    const wait = next - clock.now().getTime()
    if (hasLeapt || wait > leap) return
    clock.advance(Math.max(wait, 0))
    hasLeapt = true
  }
  throw new Error('The messages have no end.')
}
