import { notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { ProductRef } from '../products/product-ref.entity.ts'
import { allBut } from './all-but.ts'
import { AnnouncementWish } from './announcement-wish.entity.ts'
import type { SaveContactWishBody, SaveVendorWishBody } from './contact-wish.schemas.ts'
import { VendorWish } from './vendor-wish.entity.ts'

/** Which kinds of announcements a buyer takes of sellers, if any (SP-2). */
export function saveContactWish(
  ctx: Ctx,
  buyer: AccountActor,
  { announcements }: SaveContactWishBody,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const wish = { buyerId: buyer.id, mutedKinds: allBut(announcements), changedAt: ctx.now() }
    await tx.manager.upsert(AnnouncementWish, wish, ['buyerId'])
  })
}

/** A buyer takes what one vendor sends, without some kinds of announcements or any, or nothing (SP-2). */
export function saveVendorWish(
  ctx: Ctx,
  buyer: AccountActor,
  { vendorId, announcements, isBlocked }: SaveVendorWishBody & { vendorId: string },
): Promise<void> {
  return ctx.transaction(async (tx) => {
    if (!(await tx.manager.existsBy(ProductRef, { vendorId }))) throw notFound()
    const wish = { isBlocked, mutedKinds: allBut(announcements), changedAt: ctx.now() }
    await tx.manager.upsert(VendorWish, { buyerId: buyer.id, vendorId, ...wish }, [
      'buyerId',
      'vendorId',
    ])
  })
}
