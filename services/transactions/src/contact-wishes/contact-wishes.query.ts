import type { AnnouncementKind } from '@emporium/domain'
import type { AccountActor, Ctx } from '@emporium/service-kit'
import { allBut } from './all-but.ts'
import { AnnouncementWish } from './announcement-wish.entity.ts'
import type { ContactWishesView } from './contact-wish.schemas.ts'
import { VendorWish } from './vendor-wish.entity.ts'

/** Vendors of a buyer's subscriptions, past ones too, and of wishes; each by its name of today. */
const vendorsOfBuyer = `
  WITH known AS (
    SELECT vendor_id, max(vendor_name) AS vendor_name FROM subscriptions WHERE buyer_id = $1 GROUP BY vendor_id)
  SELECT any_of.vendor_id AS "vendorId",
         coalesce((SELECT product.vendor_name FROM product_refs product
                    WHERE product.vendor_id = any_of.vendor_id ORDER BY product.sequence DESC LIMIT 1),
                  known.vendor_name, '') AS "vendorName",
         coalesce(wish.muted_kinds, '{}') AS muted,
         coalesce(wish.is_blocked, false) AS "isBlocked"
  FROM (SELECT vendor_id FROM known UNION SELECT vendor_id FROM vendor_wishes WHERE buyer_id = $1) any_of
  LEFT JOIN known ON known.vendor_id = any_of.vendor_id
  LEFT JOIN vendor_wishes wish ON wish.buyer_id = $1 AND wish.vendor_id = any_of.vendor_id
  ORDER BY "vendorName", "vendorId" LIMIT 500`

type Row = Omit<ContactWishesView['vendors'][number], 'announcements'> & {
  muted: AnnouncementKind[]
}

/** What a buyer takes of sellers, overall and of each (SP-2). */
export async function contactWishesOf(ctx: Ctx, buyer: AccountActor): Promise<ContactWishesView> {
  const overall = await ctx.db.findOneBy(AnnouncementWish, { buyerId: buyer.id })
  const rows = await ctx.db.query<Row[]>(vendorsOfBuyer, [buyer.id])
  const vendors = rows.map(({ muted, ...row }) => ({ ...row, announcements: allBut(muted) }))
  return { announcements: allBut(overall?.mutedKinds ?? []), vendors }
}

/** Whether nothing of the vendor comes through to the buyer. */
export const isBlocked = (db: Ctx['db'], buyerId: string, vendorId: string): Promise<boolean> =>
  db.existsBy(VendorWish, { buyerId, vendorId, isBlocked: true })
