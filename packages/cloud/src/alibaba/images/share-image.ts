import { DescribeImageSharePermissionRequest } from '@alicloud/ecs20140526/dist/models/DescribeImageSharePermissionRequest.js'
import { DescribeImageSharePermissionResponse } from '@alicloud/ecs20140526/dist/models/DescribeImageSharePermissionResponse.js'
import { ModifyImageSharePermissionRequest } from '@alicloud/ecs20140526/dist/models/ModifyImageSharePermissionRequest.js'
import { ModifyImageSharePermissionResponse } from '@alicloud/ecs20140526/dist/models/ModifyImageSharePermissionResponse.js'
import { repeatable } from '../connection.ts'
import type { ShareImageOrder } from '../../cloud.ts'
import type { Connection } from '../connection.ts'

/** ModifyImageSharePermission, in either direction; doing it twice changes nothing. // ST-3 ST-4 */
export async function changeSharing(
  connection: Connection,
  order: ShareImageOrder,
  change: 'add' | 'remove',
): Promise<void> {
  const { regionId, imageId, accountId } = order
  await connection.callEcs({
    action: 'ModifyImageSharePermission',
    regionId,
    request: new ModifyImageSharePermissionRequest({
      regionId,
      imageId,
      ...(change === 'add' ? { addAccount: [accountId] } : { removeAccount: [accountId] }),
    }),
    answer: new ModifyImageSharePermissionResponse({}),
    isRepeatable: repeatable,
  })
}

const pageSize = 100

/** DescribeImageSharePermission, page by page until the account is found. // RV-8 */
export async function isImageSharedWith(
  connection: Connection,
  order: ShareImageOrder,
): Promise<boolean> {
  const { regionId, imageId, accountId } = order
  for (let pageNumber = 1; ; pageNumber += 1) {
    const answer = await connection.callEcs({
      action: 'DescribeImageSharePermission',
      regionId,
      request: new DescribeImageSharePermissionRequest({ regionId, imageId, pageNumber, pageSize }),
      answer: new DescribeImageSharePermissionResponse({}),
      isRepeatable: repeatable,
    })
    const accounts = answer.accounts?.account ?? []
    if (accounts.some((account) => account.aliyunId === accountId)) return true
    if (accounts.length < pageSize) return false
  }
}
