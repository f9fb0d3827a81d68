import type { Cloud } from '@emporium/cloud'
import { OutboxRow } from '@emporium/service-kit'
import type { TestService } from '@emporium/testing'

/** The worker died here. */
export class Killed extends Error {
  override readonly name = 'Killed'
}

/** Before the call reaches the cloud, or after it took effect and before anything was written down. */
export const moments = ['before', 'after'] as const
export type Moment = (typeof moments)[number]

/** Kills the worker at one call of the cloud, the calls counted from `arm`. */
export function createKiller() {
  let left = 0
  let moment: Moment = 'before'
  const calls: string[] = []
  const die = (at: Moment) => {
    if (left !== 1 || moment !== at) return
    left = 0
    throw new Killed(`${at} ${calls.at(-1)}`)
  }
  return {
    calls,
    /** The `nth` call from now on is the one; 0 for none. */
    arm(nth: number, at: Moment) {
      calls.length = 0
      left = nth
      moment = at
    },
    /** Whether the call came that was armed. */
    hasStruck: () => left === 0,
    guard: (cloud: Cloud): Cloud =>
      new Proxy(cloud, {
        get(target, key: keyof Cloud) {
          const call = target[key] as (order: unknown) => Promise<unknown>
          return async (order: unknown) => {
            calls.push(key)
            die('before')
            const answer = await call.call(target, order)
            die('after')
            if (left > 1) left -= 1
            return answer
          }
        },
      }),
  }
}

/** Lets the jobs that are due run; a worker that dies leaves its order standing, and another takes it up. */
export async function workThroughDeath(service: TestService): Promise<void> {
  for (;;) {
    try {
      await service.work()
      return
    } catch (error) {
      if (!(error instanceof Killed)) throw error
    }
  }
}

/** Lets the jobs that are due run, and all of them a second time: a worker died before it could strike them. */
export async function workTwice(service: TestService): Promise<void> {
  const { manager } = service.dataSource
  const before = await manager.findBy(OutboxRow, { kind: 'job' })
  const due = before.filter((row) => row.dueAt <= service.clock.now())
  await service.work()
  for (const row of due) await manager.insert(OutboxRow, row as never)
  await service.work()
}
