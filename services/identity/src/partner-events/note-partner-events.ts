import { partnerEventOf, type Envelope } from '@emporium/events'
import type { Consumers, Ctx } from '@emporium/service-kit'
import { orderDeliveries } from '../webhook-deliveries/order-deliveries.ts'
import { PartnerEventRow } from './partner-event.entity.ts'

type Consume = (ctx: Ctx, payload: never, envelope: Envelope) => Promise<void>

/** Keeps an event for the programs of the vendor that it concerns, and orders its way to those who want to be told. */
async function note(ctx: Ctx, envelope: Envelope): Promise<void> {
  const told = partnerEventOf(envelope.name)
  if (!told) return
  const payload = envelope.payload as Record<string, unknown>
  const row = Object.assign(new PartnerEventRow(), {
    id: envelope.id,
    vendorId: String(payload['vendorId']),
    type: told.type,
    subjectKind: told.subject,
    subjectId: told.subjectIdOf(payload),
    sequence: String(envelope.sequence),
    occurredAt: new Date(envelope.occurredAt),
    notedAt: ctx.now(),
    data: told.dataOf(payload),
    place: null,
  })
  await ctx.transaction(async (tx) => {
    tx.insertAtEnd(row)
    await orderDeliveries(tx, ctx, row)
  })
}

/** The same consumers; each also tells the vendor's programs what they may hear of (PA-1). */
export function withPartnerEvents(consumers: Consumers<'identity'>): Consumers<'identity'> {
  const wrap = ([name, consume]: [string, Consume]) => {
    const both: Consume = async (ctx, payload, envelope) => {
      await consume(ctx, payload, envelope)
      await note(ctx, envelope)
    }
    return [name, partnerEventOf(name) ? both : consume] as const
  }
  return Object.fromEntries(Object.entries(consumers).map(wrap)) as unknown as Consumers<'identity'>
}
