import { limits, vendor, type HeldActKind, type HeldActStatus } from '@emporium/domain'
import {
  authorize,
  HeldAct,
  holdAct,
  illegalTransition,
  personOf,
  voidActs,
  type ActRules,
  type Ctx,
  type Tx,
} from '@emporium/service-kit'
import { In, MoreThan } from 'typeorm'
import { turn } from './turn-vendor.ts'
import { Vendor } from './vendor.entity.ts'
import { vendorPolicy } from './vendor.policy.ts'
import { stopNotConfirmed } from './vendor.problems.ts'

const kind: HeldActKind = 'confirm_suspension'
const notConfirmed: HeldActStatus[] = ['cancelled', 'lapsed']
const hourMs = 3_600_000

/** What the history and the team read when nobody confirmed the stop in time: in both languages, for it is kept. */
const lapsed = 'The urgent stop was not confirmed in time. 紧急停售未在期限内获得确认。'

/** Nobody keeps a vendor stopped alone by stopping it again and again. */
async function requireConfirmed(tx: Tx, vendorId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - limits.salesStopPauseDays * 24 * hourMs)
  const where = { kind, subjectId: vendorId, status: In(notConfirmed), settledAt: MoreThan(since) }
  if (await tx.manager.existsBy(HeldAct, where)) throw stopNotConfirmed()
}

/**
 * Stops the sales of a vendor at once, by one admin alone: what cannot wait for a second person. It is a suspension that
 * ends by itself unless another admin confirms it (ON-7, RV-7). A proposed suspension that waits is overtaken by it.
 */
export function stopSales(
  ctx: Ctx,
  acts: ActRules,
  { id, reason }: { id: string; reason: string },
): Promise<Vendor> {
  return ctx.transaction(async (tx) => {
    const now = ctx.now()
    const found = await tx.lock(Vendor, id)
    authorize(vendorPolicy, ctx.actor, 'stopSales', found)
    vendor.next(found.status, 'stopSales')
    if (acts.isRequired) await requireConfirmed(tx, id, now)
    await turn(tx, found, 'stopSales', reason)
    await voidActs(ctx, tx, acts.events, { subjectId: id }, illegalTransition.slug)
    if (acts.isRequired)
      await holdAct(ctx, tx, acts, {
        kind,
        subject: { id, name: found.legalName },
        reason,
        by: personOf(ctx.actor),
        lapsesAt: new Date(now.getTime() + limits.salesStopHours * hourMs),
      })
    return found
  })
}

/** A second person confirms that the vendor stays suspended; cancelled or lapsed, it sells again (ON-7, RV-7). */
export const confirmSuspensionWork: NonNullable<ActRules['works']['confirm_suspension']> = {
  async perform(_ctx, tx, { subjectId }) {
    const found = await tx.lock(Vendor, subjectId)
    vendor.next(found.status, 'reinstate')
  },
  async drop(_ctx, tx, { subjectId, words }) {
    const found = await tx.lock(Vendor, subjectId)
    if (!found.isActive) await turn(tx, found, 'resumeSales', words ?? lapsed)
  },
}
