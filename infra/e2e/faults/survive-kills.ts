import assert from 'node:assert/strict'
import type { Installation } from '../src/play/installation.ts'
import type { MainJob } from '../src/play/main-job.ts'
import type { Checks } from './checks.ts'
import { expectAllHeld, expectOnce, expectQuiet } from './expectations.ts'
import type { Kill } from './kill-plan.ts'
import { playKilled, type Recovery } from './killed-journey.ts'
import type { Hardship } from './patient-fetch.ts'
import { kill, status, units } from './processes.ts'

/** What every part of the fault tests works on. */
export type FaultWorld = {
  checks: Checks
  installation: Installation
  simulatorUrl: string
  hardship: Hardship
}

/** Steps that took longer than this many milliseconds are told. */
const slow = 4_000

const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`

function tell(recoveries: readonly Recovery[]): void {
  for (const { victim, startedMs, readyMs } of recoveries)
    console.log(`  ${victim}: started again after ${startedMs} ms, ready after ${seconds(readyMs)}`)
}

/** Every process works, and those that were killed are known to have been started again. */
async function expectAllBack(victims: readonly string[]): Promise<void> {
  const rows = await status()
  assert.equal(rows.length, units().length)
  assert.deepEqual(
    rows.filter(({ ready }) => !ready),
    [],
  )
  const restarted = units().filter(({ restarts }) => restarts > 0)
  const missing = victims.filter((victim) => !restarted.some(({ name }) => name === victim))
  assert.deepEqual(missing, [], 'not noted as started again')
}

/** The main job under kill -9: it completes, nothing is lost, nothing happens twice, everything is back. */
export async function surviveKills(
  { checks, installation, simulatorUrl, hardship }: FaultWorld,
  what: string,
  plan: readonly Kill[],
  strike: (victim: string) => ReturnType<typeof kill> = kill,
): Promise<MainJob | null> {
  const before = hardship.faults.length
  const earlier = hardship.repeats.length
  const played = await checks.check(
    `the main job completes while kill -9 takes ${what}`,
    async () => {
      const outcome = await playKilled(installation, plan, strike)
      expectAllHeld(outcome.steps)
      return outcome
    },
  )
  if (!played) return null
  const { job, recoveries } = played
  tell(recoveries)
  for (const { step, ms } of played.steps.filter(({ ms }) => ms > slow))
    console.log(`  ${seconds(ms)} for "${step}"`)
  console.log(`  ${hardship.repeats.length - earlier} requests had to be sent again`)
  await checks.check('nothing waits, and nothing was put aside', () =>
    expectQuiet(installation, job.people.admin),
  )
  await checks.check('nothing is lost and nothing doubled', () =>
    expectOnce(installation, simulatorUrl, job, hardship.repeats.slice(earlier)),
  )
  await checks.check('a part that is away is never answered for with a 500', async () =>
    assert.deepEqual(hardship.faults.slice(before), []),
  )
  const victims = plan.map(({ victim }) => victim).filter((victim) => victim !== 'redis')
  await checks.check('all that was killed is back', () => expectAllBack(victims))
  return job
}
