import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { Deployment } from './deployment.entity.ts'
import { deploymentPolicy } from './deployment.policy.ts'

/** A deployment that the caller may see; 404 otherwise. */
export async function getDeployment(ctx: Ctx, id: string): Promise<Deployment> {
  const found = await ctx.db.findOneBy(Deployment, { id })
  if (!found) throw notFound()
  authorize(deploymentPolicy, ctx.actor, 'see', found)
  return found
}

/** The attempts of one subscription, newest first. */
export function listDeployments(ctx: Ctx, subscriptionId: string): Promise<Deployment[]> {
  return ctx.db.find(Deployment, {
    where: { subscriptionId },
    order: { requestedAt: 'DESC' },
    take: 100,
  })
}
