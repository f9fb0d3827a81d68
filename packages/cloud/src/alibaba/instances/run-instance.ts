import {
  RunInstancesRequest,
  RunInstancesRequestSystemDisk,
  RunInstancesRequestTag,
} from '@alicloud/ecs20140526/dist/models/RunInstancesRequest.js'
import { RunInstancesResponse } from '@alicloud/ecs20140526/dist/models/RunInstancesResponse.js'
import { repeatable } from '../connection.ts'
import { findNetworkPlace } from './network.ts'
import { givenBack } from '../outcome.ts'
import type { RunInstanceOrder } from '../../instance.ts'
import type { Connection } from '../connection.ts'

/** Without outgoing bandwidth the cloud gives a server no public address. Unit: Mbit/s. */
const outgoingBandwidth = 5

/** RunInstances for one pay-as-you-go server with a public address. // RV-8 ST-3 */
export async function runInstance(
  connection: Connection,
  order: RunInstanceOrder,
): Promise<{ instanceId: string }> {
  const { regionId, imageId, instanceType, clientToken } = order
  const answer = await connection.callEcs({
    action: 'RunInstances',
    regionId,
    request: new RunInstancesRequest({
      regionId,
      imageId,
      instanceType,
      clientToken,
      amount: 1,
      instanceName: order.name,
      instanceChargeType: 'PostPaid',
      internetChargeType: 'PayByTraffic',
      internetMaxBandwidthOut: outgoingBandwidth,
      systemDisk: new RunInstancesRequestSystemDisk({ size: String(order.systemDiskGiB) }),
      tag: Object.entries(order.tags).map(
        ([key, value]) => new RunInstancesRequestTag({ key, value }),
      ),
      ...(await findNetworkPlace(connection, order)),
    }),
    answer: new RunInstancesResponse({}),
    isRepeatable: repeatable,
  })
  return { instanceId: givenBack(answer.instanceIdSets?.instanceIdSet?.[0]) }
}
