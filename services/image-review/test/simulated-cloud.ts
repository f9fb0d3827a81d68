import { createAlibabaCloud } from '@emporium/cloud'
import { startSimulator, type Fault } from '@emporium/cloud-simulator'
import { regionIds } from '@emporium/domain'
import { createClock, createTestService, type TestService } from '@emporium/testing'
import { defineImageReview } from '../src/app.ts'
import type { PlatformCloud } from '../src/platform/platform-cloud.ts'

/** The platform's account of the simulator's seed. */
export const platformAccount = '1000000000000001'
const accessKeyId = 'EMPSIMPLATFORM0001'

/** A picture or server of the simulated cloud, as far as tests look at it. */
export type SimulatedState = {
  images: { imageId: string; regionId: string; accountId: string; status: string }[]
  instances: { instanceId: string; accountId: string; tags: { key: string; value: string }[] }[]
  invocations: { script: string }[]
  calls: { action: string; code?: string }[]
}

/** The service before a simulated cloud; the real adapter speaks to it, with one try and no pauses. */
export async function startReviewWithCloud(
  change: (cloud: PlatformCloud['cloud']) => PlatformCloud['cloud'] = (cloud) => cloud,
  environment: Record<string, string> = {},
) {
  const simulator = await startSimulator({ copyMs: 0, startMs: 0, scriptMs: 5, slowMs: 50 })
  const control = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${simulator.url}/control/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
    return answer.status === 204 ? undefined : ((await answer.json()) as unknown)
  }
  const provider = createAlibabaCloud({
    regions: regionIds,
    endpoint: simulator.url,
    maxAttempts: 1,
    backoffMs: 1,
    readTimeoutMs: 500,
  })
  const service = await createTestService(
    defineImageReview(() => ({ connect: (keys) => change(provider.connect(keys)) })),
    {
      clock: createClock(),
      environment: {
        CLOUD_ACCESS_KEY_ID: accessKeyId,
        CLOUD_ACCESS_KEY_SECRET: `not-a-secret-${accessKeyId.toLowerCase()}`,
        CLOUD_ACCOUNT_ID: platformAccount,
        ...environment,
      },
    },
  )
  await control('PATCH', 'images/m-sim-hz-web', { sharedWith: [platformAccount] })
  return {
    service,
    control,
    fault: (fault: Omit<Fault, 'id'>) => control('POST', 'faults', fault),
    clearFaults: () => control('DELETE', 'faults'),
    state: async () => (await control('GET', 'state')) as SimulatedState,
    /** The platform's copies of a region or of all. */
    copies: async () => {
      const { images } = (await control('GET', 'state')) as SimulatedState
      return images.filter(({ accountId }) => accountId === platformAccount)
    },
    /** The platform's servers. */
    servers: async () => {
      const { instances } = (await control('GET', 'state')) as SimulatedState
      return instances.filter(({ accountId }) => accountId === platformAccount)
    },
    async stop() {
      await service.stop()
      await simulator.close()
    },
  }
}

/** Lets jobs run and time pass until `isDone`, at most `turns` times. */
export async function workUntil(
  service: TestService,
  isDone: () => Promise<boolean>,
  { turns = 60, stepMs = 5_000 }: { turns?: number; stepMs?: number } = {},
): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await service.work()
    if (await isDone()) return
    service.clock.advance(stepMs)
  }
  throw new Error(`it did not come about in ${turns} turns`)
}
