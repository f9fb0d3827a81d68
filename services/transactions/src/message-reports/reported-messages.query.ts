import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx } from '@emporium/service-kit'
import { In, IsNull } from 'typeorm'
import { MessageReport, type ReportedKind } from './message-report.entity.ts'
import type {
  ReportedMessage,
  ReportedMessagesQuery,
  ReportedMessagesView,
} from './message-report.schemas.ts'

type Row = Omit<ReportedMessage, 'reports' | 'at' | 'waitsSince'> & {
  kind: ReportedKind
  at: Date
  waitsSince: Date
}

const reported = `
  WITH waiting AS (
    SELECT kind, message_id, min(at) AS since FROM message_reports
    WHERE verdict IS NULL AND ($4::text IS NULL OR code = $4) GROUP BY kind, message_id
    HAVING $1::timestamptz IS NULL OR (min(at), message_id) > ($1, $2::uuid)
    ORDER BY 3, 2 LIMIT $3)
  SELECT waiting.kind, waiting.message_id AS id, waiting.since AS "waitsSince",
         coalesce(said.vendor_id, talk.vendor_id) AS "vendorId",
         coalesce(said.vendor_name, talk.vendor_name) AS "vendorName",
         coalesce(said.product_name, talk.product_name) AS "productName",
         said.kind AS "announcementKind",
         coalesce(said.subject, talk.subject) AS subject,
         coalesce(said.text, message.text) AS text,
         coalesce(said.delivered, 1) AS delivered,
         coalesce(said.sent_at, message.at) AS at
  FROM waiting
  LEFT JOIN announcements said ON waiting.kind = 'announcement' AND said.id = waiting.message_id
  LEFT JOIN conversation_messages message ON waiting.kind = 'message' AND message.id = waiting.message_id
  LEFT JOIN conversations talk ON talk.id = message.conversation_id
  ORDER BY waiting.since, waiting.message_id`

/** Messages of sellers that wait for operations, the longest waiting first, with the reports of each (SP-2). */
export async function listReportedMessages(
  ctx: Ctx,
  { limit = limits.pageSize, cursor, code }: ReportedMessagesQuery,
): Promise<ReportedMessagesView> {
  const after = decodeCursor(cursor)
  const bounds = [after?.key ?? null, after?.id ?? null, limit + 1, code ?? null]
  const rows = await ctx.db.query<Row[]>(reported, bounds)
  const [counted] = await ctx.db.query<[{ count: number }]>(
    'SELECT count(DISTINCT message_id)::int AS count FROM message_reports WHERE verdict IS NULL',
  )
  const open = await ctx.db.find(MessageReport, {
    where: { messageId: In(rows.map(({ id }) => id)), verdict: IsNull() },
    order: { at: 'ASC', id: 'ASC' },
  })
  const page = pageOf(
    rows,
    limit,
    (row) => ({ key: row.waitsSince.toISOString(), id: row.id }),
    (row): ReportedMessage => ({
      ...row,
      at: row.at.toISOString(),
      waitsSince: row.waitsSince.toISOString(),
      reports: open
        .filter(({ messageId }) => messageId === row.id)
        .map((one) => ({
          code: one.code,
          text: one.text,
          by: one.reporterName,
          at: one.at.toISOString(),
        })),
    }),
  )
  return { ...page, count: counted.count }
}
