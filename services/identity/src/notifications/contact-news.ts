import { rolesThatMay } from '@emporium/domain'
import type {
  AnnouncementSent,
  BuyerMessageWritten,
  Envelope,
  MessageReportsDecided,
  PayloadOf,
  SellerMessageWritten,
} from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { notifyAccounts, notifyTeam } from './notify.ts'

const speakers = rolesThatMay('contactBuyers')

/** SP-2: a seller wrote to one buyer, who takes its messages. */
export const tellSellerMessage = (
  ctx: Ctx,
  { buyerId, vendorId: _sender, ...parameters }: PayloadOf<typeof SellerMessageWritten>,
): Promise<void> => notifyAccounts(ctx, [buyerId], { kind: 'seller_message', parameters })

/** SP-2: a buyer answered; those who speak for the seller learn the buyer ID and no more. */
export const tellBuyerMessage = (
  ctx: Ctx,
  { vendorId, buyerId: _account, ...parameters }: PayloadOf<typeof BuyerMessageWritten>,
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(ctx, { vendorId, roles: speakers, envelope }, { kind: 'buyer_message', parameters })

/** SP-2: a seller announced something to the subscribers who wish to hear it. */
export const tellAnnouncement = (
  ctx: Ctx,
  { accountIds, vendorId: _sender, kind, ...said }: PayloadOf<typeof AnnouncementSent>,
): Promise<void> =>
  notifyAccounts(ctx, accountIds, {
    kind: 'seller_announcement',
    parameters: { ...said, announcementKind: kind },
  })

/** SP-2: those who reported a message learn what became of it, and its seller why it was withdrawn. */
export async function tellMessageReports(
  ctx: Ctx,
  decided: PayloadOf<typeof MessageReportsDecided>,
  envelope: Envelope,
): Promise<void> {
  const { reporterIds, vendorId, vendorName, productName, subject, verdict, reason } = decided
  await notifyAccounts(ctx, reporterIds, {
    kind: 'message_report_decided',
    parameters: { vendorName, subject, messageVerdict: verdict },
  })
  if (verdict === 'withdrawn')
    await notifyTeam(
      ctx,
      { vendorId, roles: speakers, envelope },
      { kind: 'message_withdrawn', parameters: { productName, subject, reason } },
    )
}
