import { idOf, type Actor, type Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { teamPolicy } from '../teams/team.policy.ts'
import type { OwnershipOfferView } from './offer.schemas.ts'
import { OwnershipOffer } from './ownership-offer.entity.ts'

/** The open offer of a vendor's ownership, or null. */
export async function viewOffer(
  ctx: Ctx,
  actor: Actor,
  vendorId: string,
): Promise<OwnershipOfferView | null> {
  const offer = await ctx.db.findOneBy(OwnershipOffer, { vendorId, status: 'offered' })
  if (!offer) return null
  const nameOf = async (id: string) => (await ctx.db.findOneByOrFail(Account, { id })).name
  const isForYou = idOf(actor) === offer.toId
  return {
    id: offer.id,
    fromName: await nameOf(offer.fromId),
    toName: await nameOf(offer.toId),
    roleAfterwards: offer.roleAfterwards,
    offeredAt: offer.offeredAt.toISOString(),
    isForYou,
    actions: [
      ...(isForYou ? (['accept', 'decline'] as const) : []),
      ...(teamPolicy.offerOwnership(actor, { vendorId }) ? (['withdraw'] as const) : []),
    ],
  }
}
