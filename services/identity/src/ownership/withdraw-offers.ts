import type { Ctx, Tx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { recordDeed } from '../team-history/record-deed.ts'
import { OwnershipOffer } from './ownership-offer.entity.ts'

/** Whoever leaves or changes role neither gives nor takes the ownership any more: the open offer falls. */
export async function withdrawOffersOf(
  tx: Tx,
  ctx: Ctx,
  vendorId: string,
  accountId: string,
): Promise<void> {
  const offer = await tx.lockIfThere(OwnershipOffer, { vendorId, status: 'offered' })
  if (!offer || ![offer.fromId, offer.toId].includes(accountId)) return
  const step = offer.decide('withdraw', ctx.now())
  await tx.save(offer)
  await tx.record(step)
  const { name } = await tx.lock(Account, offer.toId)
  await recordDeed(tx, ctx, { vendorId, deed: 'ownership_withdrawn', subject: name })
}
