import { Refusal } from '../api/refusal.ts'
import type { AccessKey, Account, State } from '../state/state.ts'

/** Who a key belongs to. */
export function ownerOf(
  state: State,
  accessKeyId: string,
): { account: Account; key: AccessKey } | undefined {
  for (const account of state.accounts) {
    const key = account.keys.find((one) => one.accessKeyId === accessKeyId)
    if (key) return { account, key }
  }
  return undefined
}

/** Every valid key may ask who it is; all else must be permitted. */
export function checkPermission(key: AccessKey, permission: string): void {
  if (
    permission === 'sts:GetCallerIdentity' ||
    key.permissions.includes('*') ||
    key.permissions.includes(permission)
  )
    return
  throw new Refusal(
    403,
    'Forbidden.RAM',
    "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
    {
      AccessDeniedDetail: {
        AuthAction: permission,
        AuthPrincipalType: 'SubUser',
        NoPermissionType: 'ImplicitDeny',
      },
    },
  )
}
