import { SubscriptionUpgraded } from '@emporium/events'
import { authorize, notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { VersionRef } from '../products/version-ref.entity.ts'
import { buyable } from './buyable.query.ts'
import { misfitOf } from './fit.ts'
import { refuseTwice } from './refuse-twice.ts'
import { acceptEula } from './subscribe.ts'
import { factsOf } from './subscription-facts.ts'
import { Subscription } from './subscription.entity.ts'
import { subscriptionPolicy } from './subscription.policy.ts'
import { choiceDoesNotFit, notAnUpgrade } from './subscription.problems.ts'

/** Moves a subscription to a newer version, whose EULA is accepted anew; what runs already stays (ST-4). */
export function upgradeSubscription(
  ctx: Ctx,
  id: string,
  to: { versionId: string; eulaHash: string },
): Promise<Subscription> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Subscription, id)
    authorize(subscriptionPolicy, ctx.actor, 'upgrade', found)
    const present = await tx.find(VersionRef, { versionId: found.versionId })
    if (!present) throw notFound()
    const { version } = await buyable(tx, found.productId, to.versionId)
    if (version.listedAt <= present.listedAt) throw notAnUpgrade()
    const { regionId, instanceType, network: networkType } = found
    const misfit = misfitOf(version, { regionId, instanceType, networkType })
    if (misfit) throw choiceDoesNotFit(misfit)
    await refuseTwice(tx.manager, found.buyerId, { ...to, regionId, instanceType })
    const buyer = ctx.actor as AccountActor
    acceptEula(tx, ctx, buyer.id, { subscriptionId: id, version, eulaHash: to.eulaHash })
    const { versionId: fromVersionId, versionNumber: from } = found
    const { versionNumber } = version.listing
    const step = found.upgrade({ ...to, versionNumber })
    await tx.save(found)
    await tx.record(step, `${from ?? '–'} → ${versionNumber ?? '–'}`)
    await tx.publish(SubscriptionUpgraded, { ...factsOf(found), versionNumber, fromVersionId })
    return found
  })
}
