import { deployment as machine, faultOf } from '@emporium/domain'
import { runs } from '@emporium/service-kit'
import { Deployment } from './deployment.entity.ts'
import { interruptedAfterMs, settleDeployment } from './deployment.orders.ts'
import { failDeployment, saidOf } from './fail-deployment.ts'

/** Calls off an attempt whose request died, so that the buyer can try again (ST-3). */
export const settleDeploymentRunner = runs(settleDeployment, async (ctx, { deploymentId }) => {
  const found = await ctx.db.findOneBy(Deployment, { id: deploymentId })
  if (found?.status !== machine.initial) return
  // A try that began later has its own order to settle it.
  if (ctx.now().getTime() - found.requestedAt.getTime() < interruptedAfterMs) return
  await failDeployment(ctx, deploymentId, {
    kind: 'interrupted',
    ...saidOf(faultOf('deploy-interrupted')),
    policy: null,
  })
})
