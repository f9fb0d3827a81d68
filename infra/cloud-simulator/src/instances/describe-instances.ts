import { pageOf } from '../api/page.ts'
import { Refusal } from '../api/refusal.ts'
import { regionOf } from '../images/image.ts'
import { statusOf } from './instance.ts'
import type { Action } from '../api/call.ts'
import type { Instance } from '../state/state.ts'

/** ECS DescribeInstances. */
export const describeInstances: Action = (call) => {
  const { parameters, simulator, account, now } = call
  const regionId = regionOf(call)
  const ids = idsOf(parameters.get('InstanceIds'))
  const tags = parameters.tags()
  const fitting = simulator.state.instances.filter(
    (instance) =>
      instance.regionId === regionId &&
      instance.accountId === account.accountId &&
      (ids === undefined || ids.includes(instance.instanceId)) &&
      tags.every(({ key, value }) =>
        instance.tags.some((tag) => tag.key === key && tag.value === value),
      ),
  )
  const { items, ...counts } = pageOf(fitting, parameters)
  return {
    ...counts,
    Instances: { Instance: items.map((instance) => instanceView(instance, now)) },
  }
}

function idsOf(json: string | undefined): unknown[] | undefined {
  if (json === undefined) return undefined
  try {
    const ids: unknown = JSON.parse(json)
    if (Array.isArray(ids)) return ids
  } catch {
    // refused below, like any other value that is no list
  }
  throw new Refusal(
    400,
    'InvalidInstanceIds.Malformed',
    'The specified InstanceIds is not a JSON list.',
  )
}

function instanceView(instance: Instance, now: number): Record<string, unknown> {
  const addresses = instance.address ? [instance.address] : []
  const forwarded = Object.entries(instance.forwardedPorts).map(([port, outside]) => ({
    TagKey: `emporium:port:${port}`,
    TagValue: String(outside),
  }))
  return {
    InstanceId: instance.instanceId,
    InstanceName: instance.name,
    RegionId: instance.regionId,
    ImageId: instance.imageId,
    InstanceType: instance.instanceType,
    InstanceNetworkType: instance.networkType,
    Status: statusOf(instance, now),
    CreationTime: new Date(instance.createdAt).toISOString().replace(/:\d\d\.\d+Z$/, 'Z'),
    PublicIpAddress: { IpAddress: addresses },
    VpcAttributes: {
      VSwitchId: instance.vSwitchId ?? '',
      PrivateIpAddress: { IpAddress: instance.vSwitchId ? addresses : [] },
    },
    InnerIpAddress: { IpAddress: instance.vSwitchId ? [] : addresses },
    SecurityGroupIds: { SecurityGroupId: [instance.securityGroupId] },
    Tags: {
      Tag: [
        ...instance.tags.map(({ key, value }) => ({ TagKey: key, TagValue: value })),
        ...forwarded,
      ],
    },
  }
}
