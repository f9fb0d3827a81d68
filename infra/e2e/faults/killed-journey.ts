import { setTimeout as wait } from 'node:timers/promises'
import { Journey } from '../src/play/journey.ts'
import { playMainJob, type MainJob } from '../src/play/main-job.ts'
import type { Installation } from '../src/play/installation.ts'
import type { Kill } from './kill-plan.ts'

/** How long a killed process was away, in milliseconds. */
export type Recovery = { victim: string; startedMs: number; readyMs: number }

/** A journey that kills on the way: when a step begins, what is planned for it is set off. */
class DeadlyJourney extends Journey {
  readonly recoveries: Promise<Recovery>[] = []
  private readonly waiting: Kill[]

  constructor(
    plan: readonly Kill[],
    private readonly strike: (victim: string) => Promise<{ startedMs: number; readyMs: number }>,
  ) {
    super(() => undefined)
    this.waiting = [...plan]
  }

  override step<T>(step: string, play: () => Promise<T>): Promise<T> {
    const due = this.waiting.filter((kill) => step.startsWith(kill.step))
    for (const kill of due) {
      this.waiting.splice(this.waiting.indexOf(kill), 1)
      this.recoveries.push(this.strikeLater(kill))
    }
    return super.step(step, play)
  }

  private async strikeLater({ victim, afterMs }: Kill): Promise<Recovery> {
    await wait(afterMs)
    return { victim, ...(await this.strike(victim)) }
  }

  /** The kills that no step set off. */
  missed(): readonly Kill[] {
    return this.waiting
  }
}

/** Plays the main job while processes are killed; answers what came of it and how long each was away. */
export async function playKilled(
  installation: Installation,
  plan: readonly Kill[],
  strike: (victim: string) => Promise<{ startedMs: number; readyMs: number }>,
): Promise<{ job: MainJob; recoveries: Recovery[]; steps: Journey['reports'] }> {
  const journey = new DeadlyJourney(plan, strike)
  try {
    const job = await playMainJob(journey, installation)
    const recoveries = await Promise.all(journey.recoveries)
    if (journey.missed().length > 0)
      throw new Error(
        `never killed: ${journey
          .missed()
          .map(({ victim }) => victim)
          .join(', ')}`,
      )
    return { job, recoveries, steps: journey.reports }
  } catch (error) {
    await Promise.allSettled(journey.recoveries)
    const failed = journey.reports.at(-1)
    throw new Error(
      `in "${failed?.step}": ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    )
  }
}
