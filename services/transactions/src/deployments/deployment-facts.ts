import type { DeploymentFinished, PayloadOf } from '@emporium/events'
import { notFound, type Tx } from '@emporium/service-kit'
import { factsOf } from '../subscriptions/subscription-facts.ts'
import { Subscription } from '../subscriptions/subscription.entity.ts'
import type { Deployment } from './deployment.entity.ts'

/** What every event says of a deployment. */
export async function deploymentFacts(
  tx: Tx,
  deployment: Deployment,
): Promise<PayloadOf<typeof DeploymentFinished>> {
  const subscription = await tx.find(Subscription, { id: deployment.subscriptionId })
  if (!subscription) throw notFound()
  return { ...factsOf(subscription), deploymentId: deployment.id, mode: deployment.mode }
}
