import type { VendorRole } from '@emporium/domain'
import { idOf, type Ctx, type Tx } from '@emporium/service-kit'
import { TeamHistoryLine, type TeamDeed } from './history.entity.ts'

/** A deed and whom it concerned. */
export type Deed = {
  vendorId: string
  deed: TeamDeed
  subject: string
  fromRole?: VendorRole
  toRole?: VendorRole
}

/** Keeps who did what to whom in a team (ON-10). */
export async function recordDeed(
  tx: Tx,
  ctx: Ctx,
  { vendorId, deed, subject, fromRole, toRole }: Deed,
): Promise<void> {
  const { actor } = ctx
  await tx.manager.insert(
    TeamHistoryLine,
    TeamHistoryLine.of({
      vendorId,
      deed,
      actorId: idOf(actor),
      actorName: actor.kind === 'account' ? actor.name : null,
      subject,
      fromRole: fromRole ?? null,
      toRole: toRole ?? null,
      at: ctx.now(),
    }),
  )
}
