import type { PartnerEventRow } from './partner-event.entity.ts'
import type { PartnerEventView } from './partner-event.schemas.ts'

/** An event as programs read it, the same whichever way it comes to them. */
export function presentPartnerEvent(row: PartnerEventRow): PartnerEventView {
  return {
    id: row.id,
    type: row.type,
    timestamp: row.occurredAt.toISOString(),
    sequence: Number(row.sequence),
    vendorId: row.vendorId,
    subject: { kind: row.subjectKind, id: row.subjectId },
    data: row.data,
  }
}
