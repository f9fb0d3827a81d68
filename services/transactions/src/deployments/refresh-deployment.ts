import { authorize, type Ctx } from '@emporium/service-kit'
import type { Clouds } from '../cloud/clouds.ts'
import { askCloud } from '../cloud/cloud.problems.ts'
import { Deployment } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import { noServerYet } from './deployment.problems.ts'
import { orderEndOfSharing } from './end-sharing.job.ts'
import { openBuyerOf, type KeyBody } from './key-of-deployment.ts'
import { getDeployment } from './list-deployments.query.ts'
import { noteServer } from './note-server.ts'

/** So long after the start the cloud may not list a new server yet, in milliseconds. */
const unlistedForMs = 60_000

function noteGone(ctx: Ctx, id: string): Promise<Deployment> {
  return ctx.transaction(async (tx) => {
    const gone = await tx.lock(Deployment, id)
    await tx.record(gone.release(ctx.now()), 'The server is no longer in the account.')
    await orderEndOfSharing(tx, gone)
    return tx.save(gone)
  })
}

/** Asks the cloud, with the buyer's key, where the server is; one that is gone is noted as released (ST-3). */
export async function refreshDeployment(
  ctx: Ctx,
  clouds: Clouds,
  id: string,
  key: KeyBody,
): Promise<Deployment> {
  const found = await getDeployment(ctx, id)
  authorize(deploymentPolicy, ctx.actor, 'refresh', found)
  const { regionId, instanceId, startedAt } = found
  if (!instanceId) throw noServerYet()
  const { cloud } = await openBuyerOf(clouds, found, key)
  const instance = await askCloud(() => cloud.getInstance({ regionId, instanceId }))
  if (instance) return noteServer(ctx, id, instance, clouds.isLoopback)
  const age = ctx.now().getTime() - (startedAt ?? found.requestedAt).getTime()
  return age < unlistedForMs ? found : noteGone(ctx, id)
}
