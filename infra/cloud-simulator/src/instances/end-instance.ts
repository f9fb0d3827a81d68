import { Refusal } from '../api/refusal.ts'
import { ownInstance, statusOf } from './instance.ts'
import type { Action, Call } from '../api/call.ts'

const stopMs = 300
const mostRemembered = 200

/** ECS StopInstance. */
export const stopInstance: Action = (call) => {
  const instance = ownInstance(call, call.parameters.must('InstanceId'))
  const isForced = call.parameters.get('ForceStop') === 'true'
  if (statusOf(instance, call.now) !== 'Running' && !isForced) refuseState()
  instance.stoppedAt = call.now + stopMs
  call.simulator.listeners.close(instance.instanceId)
  return {}
}

/** ECS DeleteInstance. */
export const deleteInstance: Action = (call) => {
  const instance = ownInstance(call, call.parameters.must('InstanceId'))
  const isForced = call.parameters.get('Force') === 'true'
  if (statusOf(instance, call.now) !== 'Stopped' && !isForced) refuseState()
  forget(call, instance.instanceId)
  call.simulator.listeners.close(instance.instanceId)
  return {}
}

function forget({ simulator: { state }, now }: Call, instanceId: string): void {
  const [gone] = state.instances.splice(
    state.instances.findIndex((one) => one.instanceId === instanceId),
    1,
  )
  if (!gone) return
  const { accountId, regionId, tags } = gone
  state.deletedInstances.unshift({ instanceId, accountId, regionId, deletedAt: now, tags })
  state.deletedInstances.splice(mostRemembered)
}

function refuseState(): never {
  throw new Refusal(
    403,
    'IncorrectInstanceStatus',
    'The current status of the resource does not support this operation.',
  )
}
