import { mailsTo, type CaughtMail } from '../people/mailbox.ts'
import type { MainJob } from '../play/main-job.ts'
import type { Installation } from '../play/installation.ts'

/** How often each effect of a main job exists, as its people, the cloud and the mailboxes show it. */
export type Effects = {
  vendors: number
  products: number
  versions: number
  listings: number
  subscriptions: number
  orders: number
  deployments: number
  reviews: number
  /** Images of the product at the cloud, by region. */
  copies: Record<string, number>
  /** Servers that the buyer's account ever got from it, running or gone. */
  servers: number
  /** Mails by who got them and their subject. */
  mails: Record<string, number>
}

type Tag = { key: string; value: string }
type CloudState = {
  images: { name: string; regionId: string }[]
  instances: { tags: Tag[] }[]
  deletedInstances: { tags: Tag[] }[]
}

function countEach(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

async function atTheCloud(simulatorUrl: string, { caseId, deploymentId }: MainJob) {
  const answer = await fetch(`${simulatorUrl}/control/state`)
  const { images, instances, deletedInstances } = (await answer.json()) as CloudState
  const copies = images.filter(({ name }) => name.includes(caseId))
  const servers = [...instances, ...deletedInstances].filter(({ tags }) =>
    tags.some(({ key, value }) => key === 'emporium-deployment' && value === deploymentId),
  )
  return { copies: countEach(copies.map(({ regionId }) => regionId)), servers: servers.length }
}

/** A mail that was sent again after a crash bears the Message-ID of the first; a mailbox shows it once. */
function onceEach(mails: readonly CaughtMail[]): CaughtMail[] {
  return [...new Map(mails.map((mail) => [mail.messageId, mail])).values()]
}

async function mailsOf({ mailUrl }: Installation, { people }: MainJob) {
  const { officer, reviewer, seller, buyer } = people
  const all = await Promise.all(
    Object.entries({ officer, reviewer, seller, buyer }).map(async ([part, { email }]) =>
      onceEach(await mailsTo(mailUrl, email)).map(({ subject }) => `${part}: ${subject}`),
    ),
  )
  return countEach(all.flat())
}

/** Counts what a main job has left behind, through the public API, at the cloud and in the mailboxes. */
export async function effectsOf(
  installation: Installation,
  simulatorUrl: string,
  job: MainJob,
): Promise<Effects> {
  const { officer, seller, buyer } = job.people
  const { company, productId, slug, subscriptionId } = job
  const ofProduct = { params: { path: { id: productId } } }
  const query = { params: { query: { productId } } }
  const vendors = await officer.api.GET('/api/v1/vendors', { params: { query: { q: company } } })
  const products = await seller.api.GET('/api/v1/products')
  const product = await seller.api.GET('/api/v1/products/{id}', ofProduct)
  const hits = await buyer.api.GET('/api/v1/storefront/products', {
    params: { query: { q: product.data?.name ?? slug } },
  })
  const subscriptions = await buyer.api.GET('/api/v1/subscriptions')
  const orders = await seller.api.GET('/api/v1/orders')
  const deployments = await buyer.api.GET('/api/v1/subscriptions/{id}/deployments', {
    params: { path: { id: subscriptionId } },
  })
  const reviews = await seller.api.GET('/api/v1/reviews', query)
  const count = (answer: { data?: { items: readonly unknown[] } }) => answer.data?.items.length ?? 0
  return {
    vendors: count(vendors),
    products: count(products),
    versions: product.data?.versions.length ?? 0,
    listings: hits.data?.items.filter((item) => item.slug === slug).length ?? 0,
    subscriptions: count(subscriptions),
    orders: count(orders),
    deployments: count(deployments),
    reviews: count(reviews),
    ...(await atTheCloud(simulatorUrl, job)),
    mails: await mailsOf(installation, job),
  }
}
