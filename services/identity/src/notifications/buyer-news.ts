import type { Ctx } from '@emporium/service-kit'
import { notifyAccounts } from './notify.ts'

type Deployed = { buyerId: string; subscriptionId: string; productName: string; reason?: string }

/** ST-3: a deployment is there, or came to nothing; its buyer learns it, and why. */
export const tellDeployment =
  (kind: 'deployment_finished' | 'deployment_failed') =>
  (ctx: Ctx, { buyerId, subscriptionId, productName, reason }: Deployed): Promise<void> =>
    notifyAccounts(ctx, [buyerId], {
      kind,
      parameters: { subscriptionId, productName, ...(reason ? { reason } : {}) },
    })
