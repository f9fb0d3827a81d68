import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { register, type Person } from '../src/people/person.ts'
import type { MainJob } from '../src/play/main-job.ts'
import { rate, seeRating } from '../src/steps/after-the-sale.ts'
import { applyAsSeller } from '../src/steps/become-a-seller.ts'
import { findProduct, subscribe } from '../src/steps/buy.ts'
import { draftImageProduct } from '../src/steps/publish-image.ts'
import { submit } from '../src/steps/publish.ts'
import { claim, findCase, passBoth, passUntried, untilOnShelf } from '../src/steps/review.ts'
import { until } from '../src/play/until.ts'
import { services } from './expectations.ts'
import { plainFetch, signal } from './processes.ts'
import type { FaultWorld } from './survive-kills.ts'

type Service = (typeof services)[number]

/** A read that each service answers by itself. */
const reads: Record<Service, string> = {
  identity: '/api/v1/me',
  'vendor-onboarding': '/api/v1/vendor-terms/current',
  catalog: '/api/v1/storefront/products',
  'image-review': '/api/v1/rejection-reasons',
  transactions: '/api/v1/subscriptions',
  ratings: '/api/v1/products/{product}/reviews',
}

/** What happens while a service is away, and how one sees afterwards that it has heard of it. */
type Absence = { away: Service; meanwhile(): Promise<void>; afterwards(): Promise<void> }

function absences({ installation }: FaultWorld, job: MainJob, guest: Person): Absence[] {
  const { seller, buyer, reviewer } = job.people
  const run = randomBytes(3).toString('hex')
  const name = `Harbor Second ${run}`
  let productId = ''
  let slug = ''
  let applied: Promise<string> | undefined
  return [
    {
      away: 'identity',
      meanwhile: async () => {
        // It ends with the mail that only identity sends.
        applied = applyAsSeller(installation, guest, {
          legalName: `Alder ${run} GmbH`,
          website: 'https://alder.example',
          country: 'DE',
        })
        await until('the application handed in', async () => {
          const { data } = await guest.api.GET('/api/v1/vendor-applications')
          return data?.items[0]?.status === 'submitted'
        })
      },
      afterwards: async () => void (await applied),
    },
    {
      away: 'catalog',
      meanwhile: () => rate(buyer, job.productId, 3, 'On second thought'),
      afterwards: () => seeRating(seller, job.slug, job.productId, 3),
    },
    {
      away: 'image-review',
      meanwhile: async () => {
        productId = await draftImageProduct(installation, seller, installation.sellerKey, {
          listing: { name },
        })
        await submit(seller, productId)
      },
      afterwards: async () => {
        const { id } = await findCase(reviewer, productId)
        await claim(reviewer, id)
        await passBoth(reviewer, id, passUntried)
      },
    },
    {
      away: 'transactions',
      meanwhile: async () => {
        slug = await untilOnShelf(seller, productId)
      },
      afterwards: async () => {
        await subscribe(buyer, await findProduct(buyer, slug, name))
      },
    },
    {
      away: 'ratings',
      meanwhile: async () => {
        await subscribe(guest, await findProduct(guest, slug, name))
      },
      afterwards: () => rate(guest, productId, 4, 'Heard of later'),
    },
    {
      away: 'vendor-onboarding',
      meanwhile: async () => undefined,
      afterwards: async () => {
        const { data } = await guest.api.GET('/api/v1/vendor-applications')
        assert.equal(data?.items.length, 1)
      },
    },
  ]
}

/** The others answer at once; the one that is away is answered for with a problem, never with silence. */
async function expectOthersAnswer(world: FaultWorld, job: MainJob, away: Service): Promise<void> {
  const { buyer, reviewer } = job.people
  for (const service of services) {
    const person = service === 'image-review' ? reviewer : buyer
    const start = performance.now()
    const answer = await plainFetch(
      `${world.installation.url}${reads[service].replace('{product}', job.productId)}`,
      {
        headers: { authorization: `Bearer ${person.token()}` },
        signal: AbortSignal.timeout(8_000),
      },
    )
    await answer.arrayBuffer()
    const ms = performance.now() - start
    if (service !== away) assert.equal(answer.status, 200, `${service} answers without ${away}`)
    else assert([503, 504].includes(answer.status), `${away} answered ${answer.status}`)
    assert(ms < 6_000, `${service} took ${ms} ms without ${away}`)
  }
}

/** Freezes both processes of a service for the time of some work: connections stay open and nothing answers. */
async function whileAway(service: Service, work: () => Promise<void>): Promise<void> {
  const both = [service, `${service}-worker`]
  for (const name of both) signal(name, 'SIGSTOP')
  try {
    await work()
  } finally {
    for (const name of both) signal(name, 'SIGCONT')
  }
}

/** One service after the other is away: the others answer, and what it missed arrives when it is back. */
export async function surviveAbsence(world: FaultWorld, job: MainJob): Promise<void> {
  const { checks, installation } = world
  const guest = await register(installation, {
    email: `guest-${randomBytes(4).toString('hex')}@example.org`,
    password: `absence ${randomBytes(9).toString('base64url')}`,
    name: 'Gil Guest',
    country: 'DE',
  })
  for (const { away, meanwhile, afterwards } of absences(world, job, guest)) {
    const held = await checks.check(`the others answer while ${away} is away`, async () => {
      await whileAway(away, async () => {
        await expectOthersAnswer(world, job, away)
        await meanwhile()
      })
      return true
    })
    if (held) await checks.check(`what ${away} missed arrives when it is back`, afterwards)
  }
}
