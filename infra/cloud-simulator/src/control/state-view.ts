import { progressOf, statusOf as imageStatusOf } from '../images/image.ts'
import { statusOf } from '../instances/instance.ts'
import type { ApiParts } from '../api/cloud.routes.ts'

/** Everything that the simulated cloud knows, except the secrets. */
export function stateView({ simulator, faults, calls }: ApiParts): Record<string, unknown> {
  const now = Date.now()
  const { accounts, images, instances, deletedInstances, invocations } = simulator.state
  return {
    accounts: accounts.map((account) => ({
      ...account,
      keys: account.keys.map(({ accessKeyId, isActive, user, permissions }) => ({
        accessKeyId,
        isActive,
        user,
        permissions,
      })),
    })),
    images: images.map((image) => ({
      ...image,
      status: imageStatusOf(image, now),
      progress: progressOf(image, now),
    })),
    instances: instances.map((instance) => ({ ...instance, status: statusOf(instance, now) })),
    deletedInstances,
    invocations,
    faults: faults.list(),
    calls: calls.list(),
  }
}
