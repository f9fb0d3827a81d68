import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type {
  DeploymentView,
  paths,
  StorefrontProductView,
  SubscriptionView,
} from '@emporium/api-client'
import type { RegionId } from '@emporium/domain'
import type { Person } from '../people/person.ts'
import type { KeyPair } from '../play/installation.ts'
import { until } from '../play/until.ts'

/** What a buyer sends to subscribe. */
type OrderBody =
  paths['/api/v1/subscriptions']['post']['requestBody']['content']['application/json']

/** Finds a product by search and filter, and opens its page (ST-1). */
export async function findProduct(
  buyer: Person,
  slug: string,
  words: string,
  region: RegionId = 'cn-hangzhou',
): Promise<StorefrontProductView> {
  await until('the product among the hits', async () => {
    const { data } = await buyer.api.GET('/api/v1/storefront/products', {
      params: { query: { q: words, type: ['image'], region: [region] } },
    })
    return data?.items.some((item) => item.slug === slug)
  })
  const { data: page } = await buyer.api.GET('/api/v1/storefront/products/{slug}', {
    params: { path: { slug } },
  })
  assert(page)
  return page
}

/** What of a product can be had now, each thing once at a time: every version where and on what it runs (ST-2). */
export function choicesOf({ id: productId, versions }: StorefrontProductView): OrderBody[] {
  return versions.flatMap(({ id: versionId, eulaHash, regions, instanceTypes }) =>
    regions
      .filter(({ isPurchasable }) => isPurchasable)
      .flatMap(({ regionId }) =>
        instanceTypes.map(({ id: instanceType }) => ({
          productId,
          versionId,
          regionId,
          instanceType,
          networkType: 'vpc' as const,
          eulaHash: eulaHash ?? '',
          eulaAccepted: true as const,
        })),
      ),
  )
}

/** Accepts the EULA and subscribes, to the first that can be had unless told otherwise; a double click makes one (ST-2). */
export async function subscribe(
  buyer: Person,
  page: StorefrontProductView,
  body = choicesOf(page)[0],
): Promise<SubscriptionView> {
  assert(body?.eulaHash)
  const headers = { 'idempotency-key': randomUUID() }
  const order = () => buyer.api.POST('/api/v1/subscriptions', { body, headers })
  const { data: first } = await until('transactions know the version', () =>
    // The shelf is a moment ahead of the till: the event of the version, or of one of its regions, may still be on
    // its way.
    order().catch((error: Error & { problem?: { status: number; type: string } }) => {
      if (error.problem?.status === 404 || error.problem?.type.endsWith('choice-does-not-fit'))
        return null
      throw error
    }),
  )
  const { data: second } = await order()
  assert(first)
  assert.equal(second?.id, first.id)
  return first
}

/** Launches a server with the buyer's key and watches it come up (ST-3). */
export async function deploy(
  buyer: Person,
  subscriptionId: string,
  key: KeyPair,
): Promise<DeploymentView> {
  const { data: asked } = await buyer.api.POST('/api/v1/subscriptions/{id}/deployments', {
    params: { path: { id: subscriptionId } },
    headers: { 'idempotency-key': randomUUID() },
    body: { mode: 'launch', ...key },
  })
  assert(asked)
  return until('the server running', async () => {
    const { data } = await buyer.api.GET('/api/v1/deployments/{id}', {
      params: { path: { id: asked.id } },
    })
    assert(!data?.failure, data?.failure?.text)
    return data?.status === 'running' && data
  })
}

/** Opens what the server shows. */
export async function openServer(deployment: DeploymentView): Promise<string> {
  const endpoint = deployment.endpoints.find(({ protocol }) => protocol === 'http')
  assert(endpoint?.isReached, 'the server answers at an address')
  return (await fetch(endpoint.address)).text()
}
