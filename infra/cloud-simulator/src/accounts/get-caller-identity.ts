import type { Action } from '../api/call.ts'

/** STS GetCallerIdentity. */
export const getCallerIdentity: Action = ({ account, key }) => ({
  AccountId: account.accountId,
  IdentityType: key.user === 'root' ? 'Account' : 'RAMUser',
  PrincipalId: account.accountId,
  Arn: `acs:ram::${account.accountId}:${key.user === 'root' ? 'root' : `user/${key.accessKeyId}`}`,
})
