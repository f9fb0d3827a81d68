import { startSimulator, type RunningSimulator } from '@emporium/cloud-simulator'
import { createTestService, type TestService } from '@emporium/testing'
import { catalog } from '../src/app.ts'

/** The catalog under test, with a simulated cloud beside it. */
export type World = TestService & { simulator: RunningSimulator }

/** The simulated seller's own key pair, as the simulator's seed has it. */
export const sellerKey = {
  accessKeyId: 'EMPSIMSELLER0001',
  accessKeySecret: 'not-a-secret-empsimseller0001',
}

/** The platform's account in the simulated cloud. */
export const platformAccountId = '1000000000000001'

/** Starts both. */
export async function openWorld(environment: Record<string, string> = {}): Promise<World> {
  const simulator = await startSimulator()
  const service = await createTestService(catalog, {
    environment: {
      CLOUD_ENDPOINT: simulator.url,
      CLOUD_ACCESS_KEY_ID: 'EMPSIMPLATFORM0001',
      CLOUD_ACCESS_KEY_SECRET: 'not-a-secret-empsimplatform0001',
      CLOUD_ACCOUNT_ID: platformAccountId,
      FILE_LINK_SECRET: 'a secret of this test alone',
      ...environment,
    },
  })
  return {
    ...service,
    simulator,
    async stop() {
      await service.stop()
      await simulator.close()
    },
  }
}

/** Switches a failure of the simulated cloud on. */
export async function addFault(world: World, fault: Record<string, unknown>): Promise<void> {
  const answer = await fetch(`${world.simulator.url}/control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  })
  if (!answer.ok) throw new Error(await answer.text())
}

/** Switches all failures off. */
export async function clearFaults(world: World): Promise<void> {
  await fetch(`${world.simulator.url}/control/faults`, { method: 'DELETE' })
}
