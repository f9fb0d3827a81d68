import { authorize, type Ctx } from '@emporium/service-kit'
import { Deployment } from './deployment.entity.ts'
import { interruptedAfterMs, settleDeployment } from './deployment.orders.ts'
import { deploymentPolicy } from './deployment.policy.ts'

/** The buyer wants another try; the client token stays, so a server that did start is found again (ST-3). */
export function retryDeployment(ctx: Ctx, id: string): Promise<Deployment> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    authorize(deploymentPolicy, ctx.actor, 'retry', found)
    await tx.record(found.retry(ctx.now()))
    await tx.enqueue(settleDeployment, { deploymentId: id }, { delayMs: interruptedAfterMs })
    return tx.save(found)
  })
}
