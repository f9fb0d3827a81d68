import { CloudError } from '@emporium/cloud'
import { DeploymentFinished } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import type { Clouds } from '../cloud/clouds.ts'
import { deploymentFacts } from './deployment-facts.ts'
import { Deployment } from './deployment.entity.ts'
import { failDeployment, failureOf } from './fail-deployment.ts'

/** Lets the buyer's cloud account use the platform's copy of the image; needs no key of the buyer (ST-3). */
export async function shareImage(
  ctx: Ctx,
  clouds: Clouds,
  deployment: Deployment,
  accountId: string,
): Promise<Deployment> {
  const { id, regionId, imageId } = deployment
  try {
    await clouds.platform.shareImage({ regionId, imageId, accountId })
  } catch (error) {
    if (error instanceof CloudError) return failDeployment(ctx, id, failureOf(error))
    throw error
  }
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    await tx.record(found.share(accountId, ctx.now()))
    await tx.save(found)
    await tx.publish(DeploymentFinished, await deploymentFacts(tx, found))
    return found
  })
}
