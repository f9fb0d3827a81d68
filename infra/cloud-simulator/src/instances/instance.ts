import { found } from '../api/refusal.ts'
import type { Call } from '../api/call.ts'
import type { Instance } from '../state/state.ts'

/** The state of a server at a time. It runs only when its listeners are there. */
export function statusOf(instance: Instance, now: number): string {
  if (instance.stoppedAt !== undefined) return now < instance.stoppedAt ? 'Stopping' : 'Stopped'
  if (now < instance.startedAt) return 'Pending'
  return now < instance.runningAt || instance.address === undefined ? 'Starting' : 'Running'
}

/** The account's own server that a call names. */
export function ownInstance({ simulator, account }: Call, instanceId: string): Instance {
  const instance = simulator.state.instances.find(
    (one) => one.instanceId === instanceId && one.accountId === account.accountId,
  )
  return found(instance, 'InvalidInstanceId.NotFound', 'InstanceId')
}
