import { DescribeSecurityGroupsRequest } from '@alicloud/ecs20140526/dist/models/DescribeSecurityGroupsRequest.js'
import { DescribeSecurityGroupsResponse } from '@alicloud/ecs20140526/dist/models/DescribeSecurityGroupsResponse.js'
import { CloudError } from '../../problems.ts'
import { repeatable } from '../connection.ts'
import type { RunInstanceOrder } from '../../instance.ts'
import type { Connection } from '../connection.ts'

/** The network that a server is put into; a classic server has no switch. */
export type NetworkPlace = { securityGroupId: string; vSwitchId?: string }

type VSwitch = {
  VSwitchId: string
  VpcId: string
  IsDefault?: boolean
  AvailableIpAddressCount?: number
}

/**
 * Where a new server goes: what the order names, or else the account's default switch (or its first
 * with free addresses) and the first security group of the same network. // ST-3
 */
export async function findNetworkPlace(
  connection: Connection,
  order: RunInstanceOrder,
): Promise<NetworkPlace> {
  const { regionId, securityGroupId } = order
  if (order.networkType === 'classic') {
    return { securityGroupId: securityGroupId ?? (await findSecurityGroup(connection, regionId)) }
  }
  if (order.vSwitchId && securityGroupId) return { securityGroupId, vSwitchId: order.vSwitchId }
  const vSwitch = await findVSwitch(connection, regionId, order.vSwitchId)
  return {
    vSwitchId: vSwitch.VSwitchId,
    securityGroupId:
      securityGroupId ?? (await findSecurityGroup(connection, regionId, vSwitch.VpcId)),
  }
}

/** VPC DescribeVSwitches. */
async function findVSwitch(
  connection: Connection,
  regionId: string,
  vSwitchId?: string,
): Promise<VSwitch> {
  const answer = await connection.callPlain({
    product: 'vpc',
    regionId,
    action: 'DescribeVSwitches',
    query: { RegionId: regionId, PageSize: '50', ...(vSwitchId && { VSwitchId: vSwitchId }) },
  })
  const all = (answer['VSwitches'] as { VSwitch?: VSwitch[] } | undefined)?.VSwitch ?? []
  const usable = all.filter((one) => (one.AvailableIpAddressCount ?? 1) > 0)
  return (
    usable.find((one) => one.IsDefault) ?? usable[0] ?? noNetwork('a switch with free addresses')
  )
}

/** ECS DescribeSecurityGroups; without a network those of the classic network. */
async function findSecurityGroup(
  connection: Connection,
  regionId: string,
  vpcId?: string,
): Promise<string> {
  const answer = await connection.callEcs({
    action: 'DescribeSecurityGroups',
    regionId,
    request: new DescribeSecurityGroupsRequest({
      regionId,
      maxResults: 100,
      ...(vpcId && { vpcId }),
    }),
    answer: new DescribeSecurityGroupsResponse({}),
    isRepeatable: repeatable,
  })
  const groups = answer.securityGroups?.securityGroup ?? []
  const fitting = groups.find(
    (group) => !group.serviceManaged && (group.vpcId || undefined) === vpcId,
  )
  return fitting?.securityGroupId ?? noNetwork('a security group')
}

function noNetwork(missing: string): never {
  throw new CloudError({
    kind: 'no_network',
    message: `The cloud account lacks ${missing} in this region.`,
  })
}
