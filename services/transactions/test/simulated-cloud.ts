import { randomUUID } from 'node:crypto'
import {
  seedAccounts,
  startSimulator,
  type Fault,
  type RunningSimulator,
} from '@emporium/cloud-simulator'
import type { Listing } from '@emporium/events'
import { createCtx, newId, system } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { transactions } from '../src/app.ts'
import { deploymentTag } from '../src/deployments/find-server.ts'
import { buyerKey, environment, listProduct, subscribeTo } from './factories.ts'

/** The cloud accounts of the simulator's seed. */
export const accounts = seedAccounts

/** A key of another account than the buyer's. Obviously no secret. */
export const otherKey = {
  accessKeyId: 'EMPSIMSELLER0002',
  accessKeySecret: 'not-a-secret-empsimseller0002',
}

/** What tests look at of the simulated cloud. */
export type SimulatedState = {
  images: { imageId: string; sharedWith: string[] }[]
  instances: {
    instanceId: string
    accountId: string
    imageId: string
    tags: { key: string; value: string }[]
  }[]
  calls: { action: string; accessKeyId?: string }[]
}

/** A service before a simulated cloud, with shortcuts for what deployments are tested with. */
export type World = Awaited<ReturnType<typeof startWorld>>

async function control(simulator: RunningSimulator, method: string, path: string, body?: unknown) {
  const answer = await fetch(`${simulator.url}/control/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.status === 204 ? undefined : ((await answer.json()) as unknown)
}

/** What a job or message of the platform brings to a use case. */
export const systemCtx = ({ dataSource, receiver, clock }: TestService) =>
  createCtx({
    service: 'transactions',
    dataSource,
    actor: system,
    correlationId: newId(),
    log: receiver.log,
    clock: clock.now,
  })

/** Starts both; a server of the cloud runs at once and a slow one takes 300 ms for each answer. */
export async function startWorld(more: Record<string, string> = {}) {
  const simulator = await startSimulator({ copyMs: 0, startMs: 0, slowMs: 300 })
  const service = await createTestService(transactions, {
    environment: { ...environment, CLOUD_ENDPOINT: simulator.url, ...more },
  })
  const state = async () => (await control(simulator, 'GET', 'state')) as SimulatedState
  /** A subscription to a product whose image, the platform's copy, behaves as told. */
  const subscribed = async (
    { image = {}, ...of }: { image?: object; listing?: Partial<Listing>; vendorId?: string } = {},
    buyer: TestActor = service.actors.buyer(),
  ) => {
    const imageId = `m-${randomUUID().slice(0, 8)}`
    const place = { regionId: 'cn-hangzhou', accountId: accounts.platform, name: imageId }
    await control(simulator, 'POST', 'images', { imageId, ...place, ports: [8080], ...image })
    const product = await listProduct(service, { imageId, ...of })
    const subscriptionId = await subscribeTo(service, product, buyer)
    return { buyer, product, imageId, subscriptionId }
  }
  return {
    service,
    simulator,
    state,
    subscribed,
    control: (method: string, path: string, body?: unknown) =>
      control(simulator, method, path, body),
    fault: (fault: Omit<Fault, 'id'>) => control(simulator, 'POST', 'faults', fault),
    clearFaults: () => control(simulator, 'DELETE', 'faults'),
    deploy: (buyer: TestActor, subscriptionId: string, body: object = {}) =>
      as(service.app, buyer)
        .post(`/api/v1/subscriptions/${subscriptionId}/deployments`)
        .send({ mode: 'launch', ...buyerKey, ...body }),
    share: (buyer: TestActor, subscriptionId: string, accountId: string = accounts.buyer) =>
      as(service.app, buyer)
        .post(`/api/v1/subscriptions/${subscriptionId}/deployments`)
        .send({ mode: 'share', accountId }),
    say: (buyer: TestActor, id: string, verb: string, key: object = buyerKey) =>
      as(service.app, buyer).post(`/api/v1/deployments/${id}/${verb}`).send(key),
    see: async (buyer: TestActor, id: string) =>
      (await as(service.app, buyer).get(`/api/v1/deployments/${id}`)).body,
    /** The servers of one deployment that the cloud has. */
    serversOf: async (id: string) =>
      (await state()).instances.filter(({ tags }) =>
        tags.some(({ key, value }) => key === deploymentTag && value === id),
      ),
    /** The accounts that may use an image. */
    sharedWith: async (imageId: string) =>
      (await state()).images.find((image) => image.imageId === imageId)?.sharedWith,
    async stop() {
      await service.stop()
      await simulator.close()
    },
  }
}

/** Lets jobs run and time pass until the deployment has left a status; answers what it is then. */
export async function watch(world: World, buyer: TestActor, id: string, from = 'starting') {
  for (let turn = 0; turn < 60; turn += 1) {
    await world.service.work()
    const seen = await world.see(buyer, id)
    if (seen.status !== from) return seen
    world.service.clock.advance(2_000)
  }
  throw new Error(`the deployment is still ${from}`)
}
