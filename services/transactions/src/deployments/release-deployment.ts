import { deployment as machine } from '@emporium/domain'
import { authorize, illegalTransition, type Ctx } from '@emporium/service-kit'
import type { BuyerCloud } from '../cloud/buyer.ts'
import { askCloud } from '../cloud/cloud.problems.ts'
import type { Clouds } from '../cloud/clouds.ts'
import { Deployment } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import { orderEndOfSharing } from './end-sharing.job.ts'
import { findServers } from './find-server.ts'
import { openBuyerOf, type KeyBody } from './key-of-deployment.ts'
import { getDeployment } from './list-deployments.query.ts'

/** Deletes the server; one whose order was never answered is found by its tag. */
async function deleteServer(cloud: BuyerCloud, found: Deployment): Promise<void> {
  const { regionId, instanceId: known, isOrderOpen } = found
  const tagged = known && !isOrderOpen ? [] : await findServers(cloud, found)
  const ids = new Set([...(known ? [known] : []), ...tagged.map(({ instanceId }) => instanceId)])
  for (const instanceId of ids) await cloud.deleteInstance({ regionId, instanceId, force: true })
}

/** Deletes the server with the buyer's key, or ends the sharing of the image (ST-3). */
export async function releaseDeployment(
  ctx: Ctx,
  clouds: Clouds,
  id: string,
  key: KeyBody,
): Promise<Deployment> {
  const before = await getDeployment(ctx, id)
  authorize(deploymentPolicy, ctx.actor, 'release', before)
  if (!machine.can(before.status, 'release'))
    throw illegalTransition({ state: before.status, action: 'release' })
  if (before.mayHaveServer()) {
    const { cloud } = await openBuyerOf(clouds, before, key)
    await askCloud(() => deleteServer(cloud, before))
  }
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    await tx.record(found.release(ctx.now()))
    await orderEndOfSharing(tx, found)
    return tx.save(found)
  })
}
