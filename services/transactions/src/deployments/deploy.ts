import { invalidRequest, type Ctx } from '@emporium/service-kit'
import type { Clouds } from '../cloud/clouds.ts'
import type { Deployment } from './deployment.entity.ts'
import type { DeployBody } from './deployment.schemas.ts'
import { accountOf, launchServer } from './launch-server.ts'
import { requestDeployment } from './request-deployment.ts'
import { shareImage } from './share-image.ts'

/** The key pair of a body; names what is missing. */
export function keyPairOf(body: { accessKeyId?: string; accessKeySecret?: string }) {
  const { accessKeyId, accessKeySecret } = body
  const missing = (['accessKeyId', 'accessKeySecret'] as const).filter((field) => !body[field])
  if (accessKeyId && accessKeySecret) return { accessKeyId, accessKeySecret }
  throw invalidRequest({
    errors: missing.map((field) => ({ pointer: `#/${field}`, detail: 'This is required.' })),
  })
}

/** Brings a subscribed image to life, in one of the two ways (ST-3). */
export async function deploy(
  ctx: Ctx,
  clouds: Clouds,
  subscriptionId: string,
  body: DeployBody,
  requestKey: string | null,
): Promise<Deployment> {
  const { mode, name, accountId } = body
  if (mode === 'share' && !accountId)
    throw invalidRequest({ errors: [{ pointer: '#/accountId', detail: 'This is required.' }] })
  const buyer = mode === 'launch' ? await accountOf(clouds, keyPairOf(body)) : null
  const { deployment, isNew } = await requestDeployment(ctx, subscriptionId, {
    mode,
    name,
    requestKey,
  })
  if (!isNew) return deployment
  return buyer
    ? launchServer(ctx, clouds, deployment, buyer)
    : shareImage(ctx, clouds, deployment, accountId ?? '')
}
