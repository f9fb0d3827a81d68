import { Id } from '@emporium/events'
import { defineJob, type Ctx, type Tx } from '@emporium/service-kit'
import { Not } from 'typeorm'
import type { Clouds } from '../clouds/clouds.ts'
import { Deployment } from './deployment.entity.ts'

/** Take the image back from the buyer's cloud account, by the platform's own key (ST-4). */
export const unshareImage = defineJob('transactions.unshare-image', { deploymentId: Id })

/** Orders that the account loses the image, if one has it. */
export async function takeBackImage(tx: Tx, { id, cloudAccountId }: Deployment): Promise<void> {
  if (cloudAccountId) await tx.enqueue(unshareImage, { deploymentId: id })
}

/** The images that a subscription shares are shared no longer; launched servers are not touched (ST-4). */
export async function endSharing(ctx: Ctx, tx: Tx, subscriptionId: string): Promise<void> {
  const found = await tx.manager.findBy(Deployment, { subscriptionId, mode: 'share' })
  for (const shared of found.filter((one) => one.isLive && !one.isRequested)) {
    await tx.record(shared.release(ctx.now()))
    await tx.save(shared)
    await takeBackImage(tx, shared)
  }
}

/** Takes the image back, unless another deployment of the same account still needs it. */
export const endSharingAtCloud =
  ({ platform }: Pick<Clouds, 'platform'>) =>
  async (ctx: Ctx, { deploymentId }: { deploymentId: string }): Promise<void> => {
    const ended = await ctx.db.findOneBy(Deployment, { id: deploymentId })
    if (!ended?.cloudAccountId) return
    const { imageId, regionId, cloudAccountId: accountId } = ended
    const others = await ctx.db.findBy(Deployment, {
      ...{ imageId, regionId, cloudAccountId: accountId },
      id: Not(ended.id),
    })
    if (others.some((other) => other.isLive)) return
    await platform.unshareImage({ regionId, imageId, accountId })
  }
