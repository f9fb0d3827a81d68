import { DescribeInstanceTypesRequest } from '@alicloud/ecs20140526/dist/models/DescribeInstanceTypesRequest.js'
import { DescribeInstanceTypesResponse } from '@alicloud/ecs20140526/dist/models/DescribeInstanceTypesResponse.js'
import { repeatable } from '../connection.ts'
import type { InstanceType } from '../../instance.ts'
import type { Connection } from '../connection.ts'
import type { DescribeInstanceTypesResponseBodyInstanceTypesInstanceType } from '@alicloud/ecs20140526/dist/models/DescribeInstanceTypesResponseBody.js'

/** DescribeInstanceTypes with all its pages. // IM-8 */
export async function listInstanceTypes(
  connection: Connection,
  regionId: string,
): Promise<InstanceType[]> {
  const types: InstanceType[] = []
  let nextToken: string | undefined
  do {
    const answer = await connection.callEcs({
      action: 'DescribeInstanceTypes',
      regionId,
      request: new DescribeInstanceTypesRequest({
        maxResults: 1600,
        ...(nextToken && { nextToken }),
      }),
      answer: new DescribeInstanceTypesResponse({}),
      isRepeatable: repeatable,
    })
    types.push(...(answer.instanceTypes?.instanceType ?? []).map(toInstanceType))
    nextToken = answer.nextToken
  } while (nextToken)
  return types
}

/**
 * The cloud does not say whether a type is I/O optimised; all are, except these families of the first
 * generation, where it depends on the order. // IM-8
 */
const firstGeneration = /^ecs\.[smct][1-3]$|^ecs\.t1$/

function toInstanceType(
  type: DescribeInstanceTypesResponseBodyInstanceTypesInstanceType,
): InstanceType {
  const family = type.instanceTypeFamily ?? ''
  return {
    id: type.instanceTypeId ?? '',
    cpuCores: type.cpuCoreCount ?? 0,
    memoryGiB: type.memorySize ?? 0,
    architecture: type.cpuArchitecture?.toLowerCase() === 'arm' ? 'arm64' : 'x86_64',
    ioOptimized: !firstGeneration.test(family),
    family,
  }
}
