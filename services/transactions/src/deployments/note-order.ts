import type { Ctx } from '@emporium/service-kit'
import { Deployment } from './deployment.entity.ts'
import { probeDeployment } from './deployment.orders.ts'
import { endIfCancelled } from './end-sharing.job.ts'

const firstLookAfterMs = 500

/** Notes that an order goes to the cloud (before it does), or that the cloud refused it: then there is no server. */
export function noteOrder(ctx: Ctx, id: string, isOrderOpen: boolean): Promise<Deployment> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    return tx.save(Object.assign(found, { isOrderOpen }))
  })
}

/** The cloud took the order: from here on the watching needs no key. */
export function noteStart(ctx: Ctx, id: string, instanceId: string): Promise<Deployment> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Deployment, id)
    await tx.record(found.start(instanceId, ctx.now()))
    await endIfCancelled(tx, found, ctx.now())
    await tx.save(found)
    await tx.enqueue(
      probeDeployment,
      { deploymentId: id, round: found.probeRound },
      { delayMs: firstLookAfterMs },
    )
    return found
  })
}
