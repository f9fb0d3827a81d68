import { pageOf } from '../api/page.ts'
import { Refusal, found } from '../api/refusal.ts'
import { ownImage } from './image.ts'
import type { Action, Call } from '../api/call.ts'

const mostShares = 50

/** ECS ModifyImageSharePermission. */
export const modifyImageSharePermission: Action = (call) => {
  const image = ownImage(call)
  const added = call.parameters.list('AddAccount')
  for (const accountId of added) checkAccount(call, accountId)
  if (added.length && image.encrypted)
    throw new Refusal(403, 'InvalidImage.Encrypted', "An encrypted image can't be shared.")
  const removed = call.parameters.list('RemoveAccount')
  const shared = new Set(
    [...image.sharedWith, ...added].filter((accountId) => !removed.includes(accountId)),
  )
  if (shared.size > mostShares)
    throw new Refusal(
      400,
      'QuotaExceeded.ImageShare',
      'The image is shared with too many accounts.',
    )
  image.sharedWith = [...shared]
  return {}
}

function checkAccount({ simulator }: Call, accountId: string): void {
  const account = simulator.state.accounts.find((one) => one.accountId === accountId)
  found(account, 'InvalidAccount.NotFound', 'account')
}

/** ECS DescribeImageSharePermission. */
export const describeImageSharePermission: Action = (call) => {
  const image = ownImage(call)
  const { items, ...counts } = pageOf(image.sharedWith, call.parameters)
  return {
    ImageId: image.imageId,
    RegionId: image.regionId,
    ...counts,
    Accounts: { Account: items.map((accountId) => ({ AliyunId: accountId })) },
    ShareGroups: { ShareGroup: [] },
  }
}
