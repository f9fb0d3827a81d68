import type { Ctx } from '@emporium/service-kit'
import { notifyAccounts } from './notify.ts'

type Failed = { buyerId: string; subscriptionId: string; productName: string; reason: string }

/** ST-3: a deployment came to nothing; its buyer learns why. */
export const tellDeploymentFailed = (
  ctx: Ctx,
  { buyerId, subscriptionId, productName, reason }: Failed,
): Promise<void> =>
  notifyAccounts(ctx, [buyerId], {
    kind: 'deployment_failed',
    parameters: { subscriptionId, productName, reason },
  })
