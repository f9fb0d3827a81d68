import type { CloudAccount } from '../cloud.ts'
import type { Connection } from './connection.ts'

/** STS GetCallerIdentity, which every valid key may call. // IM-2 */
export async function readAccount(connection: Connection): Promise<CloudAccount> {
  const identity = await connection.callPlain({
    product: 'sts',
    action: 'GetCallerIdentity',
    query: {},
  })
  return {
    accountId: String(identity['AccountId']),
    isRoot: identity['IdentityType'] === 'Account',
  }
}
