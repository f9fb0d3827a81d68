import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { register } from '../../src/people/person.ts'
import type { MainJob } from '../../src/play/main-job.ts'
import { findProduct } from '../../src/steps/buy.ts'
import { expectQuiet } from '../expectations.ts'
import { kill } from '../processes.ts'
import type { FaultWorld } from '../survive-kills.ts'
import { expectBuyersAgree, expectedBooks, expectShelfAgrees, readBooks } from './storm-books.ts'
import { chanceOf, StormBuyer, type Chance } from './storm-buyer.ts'

/** How large a storm is. */
export type Storm = { acts: number; buyers: number; seed: number }

/** What a subscription, a cancellation and a review pass through. */
const victims = [
  'transactions',
  'transactions-worker',
  'ratings',
  'ratings-worker',
  'catalog-worker',
  'identity-worker',
  'catalog',
  'gateway',
  'postgres',
] as const

/** Between two kills, in milliseconds: time enough to be back, and to be in the middle of something. */
const pauseMs = 400

/** Kills one after the other at random until the storm is over; answers how many. */
async function killUntil(isOver: () => boolean, chance: Chance): Promise<number> {
  for (let kills = 0; ; kills += 1) {
    await wait(pauseMs)
    if (isOver()) return kills
    await kill(victims[Math.floor(chance() * victims.length)] ?? 'gateway')
  }
}

async function gather({ installation }: FaultWorld, job: MainJob, { buyers, seed }: Storm) {
  const run = randomBytes(4).toString('hex')
  const page = await findProduct(job.people.buyer, job.slug, 'harbor')
  return Promise.all(
    Array.from({ length: buyers }, async (_, index) => {
      const email = `storm-${run}-${index}@example.org`
      const password = `gale ${randomBytes(9).toString('base64url')}`
      const account = { email, password, name: `Storm ${index}`, country: 'DE' as const }
      return new StormBuyer(await register(installation, account), page, chanceOf(seed + index))
    }),
  )
}

async function rage(gathered: readonly StormBuyer[], { acts, seed }: Storm): Promise<number> {
  let left = acts
  let working = gathered.length
  const work = async (buyer: StormBuyer) => {
    try {
      while ((left -= 1) >= 0) await buyer.act()
    } finally {
      working -= 1
    }
  }
  const [kills] = await Promise.all([
    killUntil(() => working === 0, chanceOf(seed)),
    ...gathered.map(work),
  ])
  return kills
}

/**
 * Many buyers subscribe, cancel and rate at once, while parts of the platform are killed at random. At the end counts,
 * aggregates, orders and the effects of every event agree exactly with what each buyer was told (ST-2, ST-4,
 * ST-5, SP-2, SP-3).
 */
export async function surviveStorm(world: FaultWorld, job: MainJob, storm: Storm): Promise<void> {
  const { checks, installation } = world
  const { admin, seller } = job.people
  const product = { id: job.productId, slug: job.slug }
  const come = await checks.check(`${storm.buyers} buyers come`, async () => ({
    before: await readBooks(seller, product),
    buyers: await gather(world, job, storm),
  }))
  if (!come) return
  const { before, buyers } = come
  const name = `${storm.acts} subscriptions, cancellations and reviews go through a storm of kills (seed ${storm.seed})`
  const kills = await checks.check(name, () => rage(buyers, storm))
  if (kills === null) return
  console.log(`  ${kills} processes were killed`)
  await checks.check('ST-4 every buyer is shown what was agreed', () => expectBuyersAgree(buyers))
  await checks.check('the storm leaves nothing that waits or was put aside', () =>
    expectQuiet(installation, admin),
  )
  const expected = expectedBooks(before, buyers)
  await checks.check('SP-2 ST-5 orders, ratings and events agree with what was said', async () =>
    assert.deepEqual(await readBooks(seller, product), expected),
  )
  await checks.check('ST-1 and so does the shelf', () =>
    expectShelfAgrees(seller, product, expected),
  )
}
