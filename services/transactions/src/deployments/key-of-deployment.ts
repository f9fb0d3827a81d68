import { faultAt, faultOf } from '@emporium/domain'
import { invalidRequest } from '@emporium/service-kit'
import { openBuyer, type Buyer } from '../cloud/buyer.ts'
import type { Clouds } from '../cloud/clouds.ts'
import type { Deployment } from './deployment.entity.ts'
import { otherCloudAccount } from './deployment.problems.ts'

/** A key pair as bodies carry it: not every request needs one. */
export type KeyBody = { accessKeyId?: string; accessKeySecret?: string }

/** The key pair of a body; names what is missing. */
export function keyPairOf(body: KeyBody) {
  const { accessKeyId, accessKeySecret } = body
  const missing = (['accessKeyId', 'accessKeySecret'] as const).filter((field) => !body[field])
  if (accessKeyId && accessKeySecret) return { accessKeyId, accessKeySecret }
  throw invalidRequest({
    errors: missing.map((field) => faultAt(`#/${field}`, 'required')),
  })
}

/**
 * Opens the buyer's account for something that goes on with a deployment. A key of another account is refused: its
 * cloud would say that the server is gone, and it would be forgotten while it costs money (ST-3).
 */
export async function openBuyerOf(
  clouds: Clouds,
  { accountId }: Deployment,
  body: KeyBody,
): Promise<Buyer> {
  const buyer = await openBuyer(clouds, keyPairOf(body))
  if (accountId === null || accountId === buyer.accountId) return buyer
  const because = faultOf('other-account', { account: accountId })
  throw otherCloudAccount({ because, errors: [{ pointer: '#/accessKeyId', ...because }] })
}
