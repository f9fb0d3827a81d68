import { found } from '../api/refusal.ts'
import { pageOf } from '../api/page.ts'
import { regionOf } from '../images/image.ts'
import type { Action, Call } from '../api/call.ts'
import type { Instance } from '../state/state.ts'

/** Every account has one network in each region: ids follow from the account and the region. */
const idOf = (prefix: string, call: Call, regionId: string) =>
  `${prefix}-sim-${regionId}-${call.account.accountId.slice(-4)}`

/** VPC DescribeVSwitches. */
export const describeVSwitches: Action = (call) => {
  const regionId = regionOf(call)
  const vSwitch = {
    VSwitchId: idOf('vsw', call, regionId),
    VpcId: idOf('vpc', call, regionId),
    ZoneId: `${regionId}-a`,
    Status: 'Available',
    IsDefault: true,
    AvailableIpAddressCount: 250,
  }
  const asked = call.parameters.get('VSwitchId')
  const fitting = asked === undefined || asked === vSwitch.VSwitchId ? [vSwitch] : []
  return {
    TotalCount: fitting.length,
    PageNumber: 1,
    PageSize: 50,
    VSwitches: { VSwitch: fitting },
  }
}

/** ECS DescribeSecurityGroups: one in the network and one for classic servers. */
export const describeSecurityGroups: Action = (call) => {
  const regionId = regionOf(call)
  const vpcId = call.parameters.get('VpcId')
  const groups = [
    {
      SecurityGroupId: idOf('sg', call, regionId),
      VpcId: idOf('vpc', call, regionId),
      ServiceManaged: false,
    },
    { SecurityGroupId: idOf('sg-classic', call, regionId), VpcId: '', ServiceManaged: false },
  ]
  const { items, ...counts } = pageOf(
    groups.filter((group) => vpcId === undefined || group.VpcId === vpcId),
    call.parameters,
  )
  return { RegionId: regionId, ...counts, SecurityGroups: { SecurityGroup: items } }
}

/** The network that an order for a server names; it must be the account's. */
export function checkNetwork(
  call: Call,
  regionId: string,
): Pick<Instance, 'networkType' | 'vSwitchId' | 'securityGroupId'> {
  const securityGroupId = call.parameters.must('SecurityGroupId')
  const vSwitchId = call.parameters.get('VSwitchId')
  const own = {
    sg: idOf('sg', call, regionId),
    classic: idOf('sg-classic', call, regionId),
    vsw: idOf('vsw', call, regionId),
  }
  const fittingGroup = vSwitchId === undefined ? own.classic : own.sg
  found(
    securityGroupId === fittingGroup || undefined,
    'InvalidSecurityGroupId.NotFound',
    'SecurityGroupId',
  )
  found(
    vSwitchId === undefined || vSwitchId === own.vsw || undefined,
    'InvalidVSwitchId.NotFound',
    'VSwitchId',
  )
  return {
    networkType: vSwitchId ? 'vpc' : 'classic',
    securityGroupId,
    ...(vSwitchId && { vSwitchId }),
  }
}
