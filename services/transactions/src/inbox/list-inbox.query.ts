import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type AccountActor, type Ctx } from '@emporium/service-kit'
import type { InboxItem, InboxQuery, InboxView } from './inbox.schemas.ts'

type Row = Omit<InboxItem, 'at'> & { at: Date }

// Each part is cut on its own, so that both are read by their index and no further than the page goes.
const inbox = `
  (SELECT 'conversation' AS kind, id, vendor_id AS "vendorId", vendor_name AS "vendorName",
          product_name AS "productName", subject, NULL AS "announcementKind", last_message_at AS at,
          buyer_read_at IS NULL OR buyer_read_at < last_message_at AS "isUnread"
     FROM conversations
    WHERE buyer_id = $1 AND ($2::text IS NULL OR $2 = 'conversation') AND ($3::uuid IS NULL OR vendor_id = $3)
      AND ($4::timestamptz IS NULL OR (last_message_at, id) < ($4, $5::uuid))
    ORDER BY last_message_at DESC, id DESC LIMIT $6)
  UNION ALL
  (SELECT 'announcement', said.id, said.vendor_id, said.vendor_name, said.product_name, said.subject, said.kind,
          laid.sent_at, laid.read_at IS NULL
     FROM announcement_deliveries laid JOIN announcements said ON said.id = laid.announcement_id
    WHERE laid.buyer_id = $1 AND ($2::text IS NULL OR $2 = 'announcement') AND ($3::uuid IS NULL OR said.vendor_id = $3)
      AND ($4::timestamptz IS NULL OR (laid.sent_at, laid.announcement_id) < ($4, $5::uuid))
    ORDER BY laid.sent_at DESC, laid.announcement_id DESC LIMIT $6)
  ORDER BY at DESC, id DESC LIMIT $6`

const unread = `
  SELECT (SELECT count(*) FROM conversations
           WHERE buyer_id = $1 AND (buyer_read_at IS NULL OR buyer_read_at < last_message_at))::int
       + (SELECT count(*) FROM announcement_deliveries WHERE buyer_id = $1 AND read_at IS NULL)::int AS count`

/** What sellers wrote to a buyer, the latest first, and how much of it is unread (SP-2). */
export async function listInbox(
  ctx: Ctx,
  buyer: AccountActor,
  { kind, vendorId, limit = limits.pageSize, cursor }: InboxQuery,
): Promise<InboxView> {
  const after = decodeCursor(cursor)
  const rows = await ctx.db.query<Row[]>(inbox, [
    buyer.id,
    kind ?? null,
    vendorId ?? null,
    after?.key ?? null,
    after?.id ?? null,
    limit + 1,
  ])
  const [counted] = await ctx.db.query<[{ count: number }]>(unread, [buyer.id])
  const page = pageOf(
    rows,
    limit,
    (row) => ({ key: row.at.toISOString(), id: row.id }),
    (row): InboxItem => ({ ...row, at: row.at.toISOString() }),
  )
  return { ...page, unreadCount: counted.count }
}
