import { faultAt } from '@emporium/domain'
import { createHash } from 'node:crypto'
import { invalidRequest, type Ctx } from '@emporium/service-kit'
import { openBuyer } from '../cloud/buyer.ts'
import type { Clouds } from '../cloud/clouds.ts'
import type { Deployment } from './deployment.entity.ts'
import type { DeployBody } from './deployment.schemas.ts'
import { keyPairOf } from './key-of-deployment.ts'
import { launchServer } from './launch-server.ts'
import { requestDeployment } from './request-deployment.ts'
import { shareImage } from './share-image.ts'

/** What a request asks for, as a hash; the secret is no part of it. */
function hashOf({ mode, name, accountId, accessKeyId, versionId }: DeployBody): string {
  const which = versionId === undefined ? [] : [versionId]
  const text = JSON.stringify([
    mode,
    name ?? null,
    accountId ?? null,
    accessKeyId ?? null,
    ...which,
  ])
  return createHash('sha256').update(text).digest('base64url')
}

function accountIn({ accountId }: DeployBody): string {
  if (accountId) return accountId
  throw invalidRequest({ errors: [faultAt('#/accountId', 'required')] })
}

/** Brings a subscribed image to life, in one of the two ways (ST-3). */
export async function deploy(
  ctx: Ctx,
  clouds: Clouds,
  subscriptionId: string,
  body: DeployBody,
  requestKey: string | null,
): Promise<Deployment> {
  const { mode, name, versionId } = body
  const buyer = mode === 'launch' ? await openBuyer(clouds, keyPairOf(body)) : null
  const { deployment, isNew } = await requestDeployment(ctx, subscriptionId, {
    mode,
    name,
    versionId,
    accountId: buyer?.accountId ?? accountIn(body),
    requestKey,
    requestHash: requestKey === null ? null : hashOf(body),
  })
  if (!isNew) return deployment
  return buyer ? launchServer(ctx, clouds, deployment, buyer) : shareImage(ctx, clouds, deployment)
}
