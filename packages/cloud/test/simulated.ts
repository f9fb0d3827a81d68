import { startSimulator } from '@emporium/cloud-simulator'
import { createAlibabaCloud } from '../src/index.ts'
import type { SimulatorOptions } from '@emporium/cloud-simulator'
import type { AlibabaCloudOptions, Cloud } from '../src/index.ts'

/** The regions that the tests may call; "xx-nowhere-1" is allowed but does not exist. */
export const regions = ['cn-hangzhou', 'cn-qingdao', 'cn-beijing', 'ap-southeast-1', 'xx-nowhere-1']

/** The secrets of the seed's demo keys follow from their ids. */
export const secretOf = (accessKeyId: string): string => `not-a-secret-${accessKeyId.toLowerCase()}`

/** The simulated cloud with the real adapter before it. */
export async function startCloud(options: SimulatorOptions = {}) {
  const simulator = await startSimulator({ copyMs: 200, startMs: 90, slowMs: 300, ...options })
  const control = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${simulator.url}/control/${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? undefined : answer.json()
  }
  return {
    simulator,
    control,
    cloudOf: (
      accessKeyId: string,
      own: Partial<AlibabaCloudOptions> = {},
      secret = secretOf(accessKeyId),
    ): Cloud =>
      createAlibabaCloud({ regions, endpoint: simulator.url, backoffMs: 20, ...own }).connect({
        accessKeyId,
        accessKeySecret: secret,
      }),
    fault: (fault: { action: string; kind: string; [more: string]: unknown }) =>
      control('POST', 'faults', fault),
    calls: async (action: string): Promise<{ action: string; code?: string }[]> => {
      const { calls } = (await control('GET', 'state')) as {
        calls: { action: string; code?: string }[]
      }
      return calls.filter((call) => call.action === action)
    },
  }
}

/** Asks again until the answer fits; the simulated cloud needs a moment, as the real one does. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  fits: (answer: Answer) => boolean,
): Promise<Answer> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const answer = await ask()
    if (fits(answer)) return answer
    if (Date.now() > deadline) throw new Error(`It never came: ${JSON.stringify(answer)}`)
  }
}
