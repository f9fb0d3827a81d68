import type { Cloud } from '@emporium/cloud'
import { deployment as machine } from '@emporium/domain'
import { authorize, illegalTransition, type Ctx } from '@emporium/service-kit'
import { askCloud } from '../cloud/cloud.problems.ts'
import type { Clouds } from '../cloud/clouds.ts'
import { Deployment } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import { getDeployment } from './list-deployments.query.ts'

async function letGo(clouds: Clouds, found: Deployment, buyer: Cloud | null): Promise<void> {
  const { regionId, imageId, instanceId, accountId, mode } = found
  if (mode === 'share' && accountId)
    return clouds.platform.unshareImage({ regionId, imageId, accountId })
  if (instanceId && buyer) await buyer.deleteInstance({ regionId, instanceId, force: true })
}

/** Deletes the server with the buyer's key, or ends the sharing of the image (ST-3). */
export async function releaseDeployment(
  ctx: Ctx,
  clouds: Clouds,
  id: string,
  buyer: Cloud | null,
): Promise<Deployment> {
  const before = await getDeployment(ctx, id)
  authorize(deploymentPolicy, ctx.actor, 'release', before)
  if (!machine.can(before.status, 'release'))
    throw illegalTransition({ state: before.status, action: 'release' })
  await askCloud(() => letGo(clouds, before, buyer))
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    await tx.record(found.release(ctx.now()))
    return tx.save(found)
  })
}
