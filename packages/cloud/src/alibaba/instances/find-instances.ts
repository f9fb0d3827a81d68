import {
  DescribeInstancesRequest,
  DescribeInstancesRequestTag,
} from '@alicloud/ecs20140526/dist/models/DescribeInstancesRequest.js'
import { DescribeInstancesResponse } from '@alicloud/ecs20140526/dist/models/DescribeInstancesResponse.js'
import { repeatable } from '../connection.ts'
import { toCloudInstance } from './instance-answer.ts'
import type { InstancePlace } from '../../cloud.ts'
import type { CloudInstance } from '../../instance.ts'
import type { Connection } from '../connection.ts'

type InstanceFilter = Partial<Pick<DescribeInstancesRequest, 'instanceIds' | 'tag'>>

/** DescribeInstances with all its pages. */
async function describeInstances(
  connection: Connection,
  regionId: string,
  filter: InstanceFilter,
): Promise<CloudInstance[]> {
  const instances: CloudInstance[] = []
  let nextToken: string | undefined
  do {
    const answer = await connection.callEcs({
      action: 'DescribeInstances',
      regionId,
      request: new DescribeInstancesRequest({
        regionId,
        maxResults: 100,
        ...filter,
        ...(nextToken && { nextToken }),
      }),
      answer: new DescribeInstancesResponse({}),
      isRepeatable: repeatable,
    })
    instances.push(
      ...(answer.instances?.instance ?? []).map((instance) => toCloudInstance(regionId, instance)),
    )
    nextToken = answer.nextToken
  } while (nextToken)
  return instances
}

/** One server, or undefined when there is none of that id. */
export async function getInstance(
  connection: Connection,
  place: InstancePlace,
): Promise<CloudInstance | undefined> {
  const { regionId, instanceId } = place
  const found = await describeInstances(connection, regionId, {
    instanceIds: JSON.stringify([instanceId]),
  })
  return found.find((instance) => instance.instanceId === instanceId)
}

/** Every server with the tag. // RV-8 */
export function findInstancesByTag(
  connection: Connection,
  query: { regionId: string; key: string; value: string },
): Promise<CloudInstance[]> {
  const { regionId, key, value } = query
  return describeInstances(connection, regionId, {
    tag: [new DescribeInstancesRequestTag({ key, value })],
  })
}
