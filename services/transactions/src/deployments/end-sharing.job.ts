import { CloudError, type Cloud, type ShareImageOrder } from '@emporium/cloud'
import { deployment as machine, subscription } from '@emporium/domain'
import { runs, type Ctx, type Tx } from '@emporium/service-kit'
import { Subscription } from '../subscriptions/subscription.entity.ts'
import { Deployment } from './deployment.entity.ts'
import { endSharing } from './deployment.orders.ts'

/** Attempts that need the image: neither ended nor failed. */
const live = machine.states.filter(
  (state) => !machine.isFinal(state) && !machine.can(state, 'retry'),
)
const open = subscription.states.filter((state) => !subscription.isFinal(state))

/** Whether an account still has a live deployment of the image under a subscription that goes on. */
function isNeeded(ctx: Ctx, { regionId, imageId, accountId }: ShareImageOrder): Promise<boolean> {
  return ctx.db
    .createQueryBuilder(Deployment, 'deployment')
    .innerJoin(Subscription, 'subscription', 'subscription.id = deployment.subscriptionId')
    .where({ regionId, imageId, accountId })
    .andWhere('deployment.status IN (:...live)', { live })
    .andWhere('subscription.status IN (:...open)', { open })
    .getExists()
}

async function takeBack(platform: Cloud, order: ShareImageOrder): Promise<void> {
  try {
    await platform.unshareImage(order)
  } catch (error) {
    if (!(error instanceof CloudError) || error.kind !== 'not_found') throw error
  }
}

/** Orders that an image be taken back from the account of a deployment, if nothing else of it needs the image. */
export async function orderEndOfSharing(tx: Tx, found: Deployment): Promise<void> {
  const { regionId, imageId, accountId } = found
  if (accountId) await tx.enqueue(endSharing, { regionId, imageId, accountId })
}

/** Ends what came to be while its subscription was being cancelled: the sharing, never a server (ST-4). */
export async function endIfCancelled(tx: Tx, found: Deployment, now: Date): Promise<void> {
  const owner = await tx.find(Subscription, { id: found.subscriptionId })
  if (!owner || !subscription.isFinal(owner.status)) return
  await orderEndOfSharing(tx, found)
  if (found.mode === 'share') await tx.record(found.release(now), 'The subscription has ended.')
}

/** Takes an image back from a cloud account when the last deployment that needed it has ended (ST-3, ST-4). */
export const endSharingRunner = (platform: Cloud) =>
  runs(endSharing, async (ctx, order) => {
    const place = order as ShareImageOrder
    if (await isNeeded(ctx, place)) return
    await takeBack(platform, place)
    // A deployment that began in between has noted itself before it shared: give it back what was just taken.
    if (await isNeeded(ctx, place)) await platform.shareImage(place)
  })
