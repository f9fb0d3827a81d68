import assert from 'node:assert/strict'
import { effectsOf } from '../src/checks/effects.ts'
import type { Person } from '../src/people/person.ts'
import type { MainJob } from '../src/play/main-job.ts'
import type { Installation } from '../src/play/installation.ts'
import { until } from '../src/play/until.ts'
import type { StepReport } from '../src/play/journey.ts'

/** The services whose messages are looked at. */
export const services = [
  'identity',
  'vendor-onboarding',
  'catalog',
  'image-review',
  'transactions',
  'ratings',
] as const

const once = {
  vendors: 1,
  products: 1,
  versions: 1,
  listings: 1,
  subscriptions: 1,
  orders: 1,
  deployments: 1,
  reviews: 1,
  copies: { 'ap-southeast-1': 1, 'cn-hangzhou': 1 },
  servers: 1,
}

/** So many kinds of mail a main job has. */
const mailKinds = 8

/** Registering again, because no answer came, is asking for another mail. */
const wasAskedTwice = (mail: string, repeated: readonly string[]) =>
  mail.includes('Confirm your e-mail') && repeated.includes('POST /api/v1/accounts')

/** Nothing lost and nothing doubled: each effect of the main job exists exactly once. */
export async function expectOnce(
  installation: Installation,
  simulatorUrl: string,
  job: MainJob,
  repeated: readonly string[],
): Promise<void> {
  const { mails, ...effects } = await effectsOf(installation, simulatorUrl, job)
  assert.deepEqual(effects, once)
  assert(Object.keys(mails).length >= mailKinds, `mails: ${Object.keys(mails).join('; ')}`)
  const doubled = Object.entries(mails).filter(
    ([mail, count]) => count !== 1 && !wasAskedTwice(mail, repeated),
  )
  assert.deepEqual(doubled, [], 'mails that came more than once')
}

/** Every step of a journey held. */
export function expectAllHeld(steps: readonly StepReport[]): void {
  assert.deepEqual(
    steps.filter(({ ok }) => !ok),
    [],
  )
}

type Queue = { outboxLagSeconds: number; parked: number }

/** Waits until no message is due anywhere; none was put aside on the way. Answers the milliseconds. */
export async function expectQuiet(installation: Installation, admin: Person): Promise<number> {
  const start = performance.now()
  for (const service of services)
    await until(`${service} to have said everything`, async () => {
      const answer = await fetch(`${installation.url}/api/v1/operations/${service}/queue`, {
        headers: { authorization: `Bearer ${admin.token()}` },
      })
      assert.equal(answer.status, 200)
      const { outboxLagSeconds, parked } = (await answer.json()) as Queue
      assert.equal(parked, 0, `${service} has put messages aside`)
      return outboxLagSeconds === 0
    })
  return Math.round(performance.now() - start)
}
