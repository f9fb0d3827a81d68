import { CloudError } from '@emporium/cloud'
import type { Ctx } from '@emporium/service-kit'
import type { Buyer } from '../cloud/buyer.ts'
import type { Clouds } from '../cloud/clouds.ts'
import type { Deployment } from './deployment.entity.ts'
import { failDeployment, failureOf } from './fail-deployment.ts'
import { findServer } from './find-server.ts'
import { learnServer } from './learn-server.ts'
import { noteStart } from './note-order.ts'
import { orderServer } from './order-server.ts'
import { lendImage } from './share-image.ts'

/**
 * Launches the server with the buyer's key, all within the request that carries it (ST-3). The deployment's id is the
 * client token and the tag of its server: however often this is asked, there is one server. On another try (`again`)
 * the server is looked for first, because the cloud forgets client tokens.
 */
export async function launchServer(
  ctx: Ctx,
  clouds: Clouds,
  deployment: Deployment,
  buyer: Buyer,
  { again = false }: { again?: boolean } = {},
): Promise<Deployment> {
  const { id } = deployment
  let started: Deployment
  try {
    const there = again ? await findServer(buyer.cloud, deployment) : undefined
    const failure = there ? null : await lendImage(ctx, clouds, deployment, buyer.deadline)
    if (failure) return await failDeployment(ctx, id, failure)
    const instanceId = there?.instanceId ?? (await orderServer(ctx, buyer, deployment))
    started = await noteStart(ctx, id, instanceId)
  } catch (error) {
    if (error instanceof CloudError) return failDeployment(ctx, id, failureOf(error))
    throw error
  }
  return learnServer(ctx, clouds, buyer, started)
}
