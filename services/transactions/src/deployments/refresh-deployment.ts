import type { Cloud } from '@emporium/cloud'
import { authorize, type Ctx } from '@emporium/service-kit'
import { askCloud } from '../cloud/cloud.problems.ts'
import { Deployment } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'
import { noServerYet } from './deployment.problems.ts'
import { getDeployment } from './list-deployments.query.ts'
import { noteServer } from './note-server.ts'

/** Asks the cloud, with the buyer's key, where the server is; one that is gone is noted as released (ST-3). */
export async function refreshDeployment(ctx: Ctx, id: string, buyer: Cloud): Promise<Deployment> {
  const found = await getDeployment(ctx, id)
  authorize(deploymentPolicy, ctx.actor, 'refresh', found)
  const { regionId, instanceId } = found
  if (!instanceId) throw noServerYet()
  const instance = await askCloud(() => buyer.getInstance({ regionId, instanceId }))
  if (instance) return noteServer(ctx, id, instance)
  return ctx.transaction(async (tx) => {
    const gone = await tx.lock(Deployment, id)
    await tx.record(gone.release(ctx.now()), 'The server is no longer in the account.')
    return tx.save(gone)
  })
}
