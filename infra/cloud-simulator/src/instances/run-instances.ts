import { Refusal, found } from '../api/refusal.ts'
import { statusOf, visibleImage } from '../images/image.ts'
import { checkNetwork } from '../networks/network.ts'
import { instanceTypes } from './instance-types.ts'
import type { Action, Call } from '../api/call.ts'
import type { Image, Instance } from '../state/state.ts'

/** ECS RunInstances for one server. */
export const runInstances: Action = (call) => {
  const image = visibleImage(call)
  checkOrder(call, image)
  const instance = newInstance(call, image)
  call.simulator.state.instances.push(instance)
  call.simulator.listeners.schedule(instance)
  return { InstanceIdSets: { InstanceIdSet: [instance.instanceId] } }
}

function checkOrder({ parameters, now }: Call, image: Image): void {
  const id = parameters.must('InstanceType')
  const type = found(
    instanceTypes.find((one) => one.id === id),
    'InvalidInstanceType.NotFound',
    'InstanceType',
  )
  if (parameters.number('Amount', 1) !== 1)
    throw new Refusal(400, 'InvalidAmount', 'The simulator starts one server at a time.')
  if (statusOf(image, now) !== 'Available')
    throw new Refusal(403, 'IncorrectImageStatus', 'The image is not available.')
  if (type.isArm !== (image.architecture === 'arm64')) {
    throw new Refusal(
      403,
      'ImageNotSupportInstanceType',
      'The specified image does not support the specified instance type.',
    )
  }
  if (parameters.number('SystemDisk.Size', image.sizeGiB) < image.sizeGiB) {
    throw new Refusal(
      403,
      'InvalidSystemDiskSize.LessThanImageSize',
      'The system disk is smaller than the image.',
    )
  }
}

function newInstance(call: Call, image: Image): Instance {
  const { parameters, now, simulator, account } = call
  const instanceId = simulator.newId('i')
  const network = checkNetwork(call, image.regionId)
  return {
    instanceId,
    regionId: image.regionId,
    accountId: account.accountId,
    name: parameters.get('InstanceName') ?? instanceId,
    imageId: image.imageId,
    imageName: image.name,
    instanceType: parameters.must('InstanceType'),
    ...network,
    systemDiskGiB: parameters.number('SystemDisk.Size', image.sizeGiB),
    createdAt: now,
    startedAt: now + simulator.startMs / 3,
    runningAt: now + simulator.startMs,
    forwardedPorts: {},
    tags: parameters.tags(),
    behaviour: image.behaviour,
    ports: image.ports,
  }
}
