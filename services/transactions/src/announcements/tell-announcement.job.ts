import { AnnouncementSent } from '@emporium/events'
import { runs, type Ctx } from '@emporium/service-kit'
import { Announcement } from './announcement.entity.ts'
import { tellAnnouncement } from './tell-announcement.order.ts'

/** So many are told by one message. */
const batch = 200

/** Those who were not told yet; by the same stroke they are. */
const takeUntold = `
  UPDATE announcement_deliveries SET is_told = true
  WHERE (announcement_id, buyer_id) IN (
    SELECT announcement_id, buyer_id FROM announcement_deliveries
    WHERE announcement_id = $1 AND NOT is_told ORDER BY buyer_id LIMIT ${batch} FOR UPDATE)
  RETURNING buyer_id`

/** Tells some of them, with the note that they were told; answers whether there may be more. */
function tellSome(ctx: Ctx, found: Announcement): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    const [taken] = await tx.manager.query<[{ buyer_id: string }[], number]>(takeUntold, [found.id])
    const accountIds = taken.map(({ buyer_id }) => buyer_id)
    const { id: announcementId, vendorId, vendorName, productName, kind, subject, text } = found
    const said = { announcementId, vendorId, vendorName, productName, kind, subject, text }
    if (accountIds.length > 0) await tx.publish(AnnouncementSent, { ...said, accountIds })
    return accountIds.length === batch
  })
}

/** Run again it tells nobody twice; what operations took out of sight meanwhile is told to nobody else. */
export const tellAnnouncementRunner = runs(tellAnnouncement, async (ctx, { announcementId }) => {
  for (;;) {
    const found = await ctx.db.findOneBy(Announcement, { id: announcementId })
    if (!found || found.withdrawnAt || !(await tellSome(ctx, found))) return
  }
})
