import { notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { ProductRef } from '../products/product-ref.entity.ts'
import { AnnouncementWish } from './announcement-wish.entity.ts'
import type { SaveVendorWishBody } from './contact-wish.schemas.ts'
import { VendorWish } from './vendor-wish.entity.ts'

/** A buyer takes announcements, or none of anybody (SP-2). */
export function saveContactWish(
  ctx: Ctx,
  buyer: AccountActor,
  { announcements }: { announcements: boolean },
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const wish = { buyerId: buyer.id, isMuted: !announcements, changedAt: ctx.now() }
    await tx.manager.upsert(AnnouncementWish, wish, ['buyerId'])
  })
}

/** A buyer takes what one vendor sends, only what is meant for them alone, or nothing (SP-2). */
export function saveVendorWish(
  ctx: Ctx,
  buyer: AccountActor,
  { vendorId, announcements, isBlocked }: SaveVendorWishBody & { vendorId: string },
): Promise<void> {
  return ctx.transaction(async (tx) => {
    if (!(await tx.manager.existsBy(ProductRef, { vendorId }))) throw notFound()
    const wish = { isBlocked, isMuted: !announcements, changedAt: ctx.now() }
    await tx.manager.upsert(VendorWish, { buyerId: buyer.id, vendorId, ...wish }, [
      'buyerId',
      'vendorId',
    ])
  })
}
