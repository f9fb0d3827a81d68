import { DeleteInstanceRequest } from '@alicloud/ecs20140526/dist/models/DeleteInstanceRequest.js'
import { DeleteInstanceResponse } from '@alicloud/ecs20140526/dist/models/DeleteInstanceResponse.js'
import { StopInstanceRequest } from '@alicloud/ecs20140526/dist/models/StopInstanceRequest.js'
import { StopInstanceResponse } from '@alicloud/ecs20140526/dist/models/StopInstanceResponse.js'
import { CloudError } from '../../problems.ts'
import { repeatable } from '../connection.ts'
import { getInstance } from './find-instances.ts'
import { unlessGone } from '../outcome.ts'
import type { InstancePlace } from '../../cloud.ts'
import type { Connection } from '../connection.ts'

/** StopInstance; a refusal counts as done if the server stops or has stopped anyway. */
export async function stopInstance(connection: Connection, place: InstancePlace): Promise<void> {
  try {
    await connection.callEcs({
      action: 'StopInstance',
      regionId: place.regionId,
      request: new StopInstanceRequest({ instanceId: place.instanceId }),
      answer: new StopInstanceResponse({}),
      isRepeatable: repeatable,
    })
  } catch (error) {
    if (!(error instanceof CloudError) || error.kind !== 'wrong_state') throw error
    const instance = await getInstance(connection, place)
    if (instance?.status !== 'stopped' && instance?.status !== 'stopping') throw error
  }
}

/** DeleteInstance. // RV-8 */
export async function deleteInstance(
  connection: Connection,
  order: InstancePlace & { force: boolean },
): Promise<void> {
  const deletion = connection.callEcs({
    action: 'DeleteInstance',
    regionId: order.regionId,
    request: new DeleteInstanceRequest({ instanceId: order.instanceId, force: order.force }),
    answer: new DeleteInstanceResponse({}),
    isRepeatable: repeatable,
  })
  await unlessGone(deletion)
}
