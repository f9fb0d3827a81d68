import { deployment as machine } from '@emporium/domain'
import { runs } from '@emporium/service-kit'
import { Deployment } from './deployment.entity.ts'
import { interruptedAfterMs, settleDeployment } from './deployment.orders.ts'
import { failDeployment } from './fail-deployment.ts'

const text =
  'The launch was interrupted before the cloud had answered. Trying again is safe: it never starts a second server.'

/** Calls off an attempt whose request died, so that the buyer can try again (ST-3). */
export const settleDeploymentRunner = runs(settleDeployment, async (ctx, { deploymentId }) => {
  const found = await ctx.db.findOneBy(Deployment, { id: deploymentId })
  if (found?.status !== machine.initial) return
  // A try that began later has its own order to settle it.
  if (ctx.now().getTime() - found.requestedAt.getTime() < interruptedAfterMs) return
  await failDeployment(ctx, deploymentId, { kind: 'interrupted', text, policy: null })
})
