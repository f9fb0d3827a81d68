import { isSupportShortened } from '@emporium/domain'
import type { FollowedVersionListed, PayloadOf, SupportChanged } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { notifyAccounts } from './notify.ts'
import { whyOf, type Why } from './why.ts'

type Deployed = { buyerId: string; subscriptionId: string; productName: string } & Partial<Why>

/** ST-3: a deployment is there, or came to nothing; its buyer learns it, and why. */
export const tellDeployment =
  (kind: 'deployment_finished' | 'deployment_failed') =>
  (ctx: Ctx, { buyerId, subscriptionId, productName, reason, fault }: Deployed): Promise<void> =>
    notifyAccounts(ctx, [buyerId], {
      kind,
      parameters: { subscriptionId, productName, ...(reason ? whyOf({ reason, fault }) : {}) },
    })

/** ST-4: a product that somebody follows has a new version. */
export const tellFollowers = (
  ctx: Ctx,
  { accountIds, productName, productSlug, versionNumber }: PayloadOf<typeof FollowedVersionListed>,
): Promise<void> =>
  notifyAccounts(ctx, accountIds, {
    kind: 'followed_version_listed',
    parameters: { productName, productSlug, versionNumber },
  })

type Ended = {
  buyerId: string
  subscriptionId: string
  productName: string
  versionNumber: string | null
  what: 'product' | 'version'
  reason: string
}

/** IM-11: what a buyer subscribed to left the shelf; the buyer keeps it and learns why. */
export const tellOfferEnded = (
  ctx: Ctx,
  { buyerId, subscriptionId, productName, versionNumber, what, reason }: Ended,
): Promise<void> =>
  notifyAccounts(ctx, [buyerId], {
    kind: what === 'product' ? 'subscribed_product_removed' : 'subscribed_version_removed',
    parameters: { subscriptionId, productName, versionNumber: versionNumber ?? '', reason },
  })

/** IM-11: the version of a subscription is supported until another day; its buyer reads both days. */
export const tellSupport = (ctx: Ctx, said: PayloadOf<typeof SupportChanged>): Promise<void> => {
  const { buyerId, subscriptionId, productName, versionNumber, before, after } = said
  const isShortened = isSupportShortened(before, after)
  return notifyAccounts(ctx, [buyerId], {
    kind: isShortened ? 'subscribed_support_shortened' : 'subscribed_support_extended',
    parameters: {
      subscriptionId,
      productName,
      versionNumber: versionNumber ?? '',
      supportBefore: before ?? 'no_end',
      supportAfter: after ?? 'no_end',
    },
  })
}
