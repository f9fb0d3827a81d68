import type { CloudInstance, CloudInstanceStatus } from '../../instance.ts'
import type { DescribeInstancesResponseBodyInstancesInstance } from '@alicloud/ecs20140526/dist/models/DescribeInstancesResponseBody.js'

const statuses: Record<string, CloudInstanceStatus> = {
  Pending: 'pending',
  Starting: 'starting',
  Running: 'running',
  Stopping: 'stopping',
  Stopped: 'stopped',
}

/** A tag of this form says that port N of the server is reached under another number. */
const forwardedPortTag = /^emporium:port:(\d{1,5})$/

/** A server of DescribeInstances in our words. */
export function toCloudInstance(
  regionId: string,
  instance: DescribeInstancesResponseBodyInstancesInstance,
): CloudInstance {
  const tags = Object.fromEntries(
    (instance.tags?.tag ?? []).map((tag) => [tag.tagKey ?? '', tag.tagValue ?? '']),
  )
  const publicAddress = instance.eipAddress?.ipAddress || instance.publicIpAddress?.ipAddress?.[0]
  const privateAddress =
    instance.vpcAttributes?.privateIpAddress?.ipAddress?.[0] ??
    instance.innerIpAddress?.ipAddress?.[0]
  return {
    instanceId: instance.instanceId ?? '',
    regionId,
    name: instance.instanceName ?? '',
    imageId: instance.imageId ?? '',
    instanceType: instance.instanceType ?? '',
    status: statuses[instance.status ?? ''] ?? 'pending',
    createdAt: new Date(instance.creationTime ?? 0),
    ...(publicAddress && { publicAddress }),
    ...(privateAddress && { privateAddress }),
    forwardedPorts: forwardedPortsOf(tags),
    tags,
  }
}

function forwardedPortsOf(tags: Record<string, string>): Record<number, number> {
  const forwarded = Object.entries(tags).flatMap(([key, value]) => {
    const port = forwardedPortTag.exec(key)?.[1]
    return port ? [[Number(port), Number(value)] as const] : []
  })
  return Object.fromEntries(forwarded)
}
