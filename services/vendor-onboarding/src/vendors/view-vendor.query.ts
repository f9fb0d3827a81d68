import { heldAct, vendor } from '@emporium/domain'
import { authorize, HeldAct, notFound, type Ctx } from '@emporium/service-kit'
import { confirmedTypes } from '../isv-confirmations/confirmed-types.query.ts'
import { currentTerms } from '../terms/current-terms.query.ts'
import { nextTerms } from '../terms/next-terms.query.ts'
import { latestAcceptance } from '../terms/latest-acceptance.query.ts'
import { timelineOf } from '../timeline/timeline.query.ts'
import { Vendor } from './vendor.entity.ts'
import { vendorPolicy } from './vendor.policy.ts'
import { presentProfile, presentVendor } from './vendor.presenter.ts'
import type { VendorProfileView, VendorView } from './vendor.schemas.ts'

/** Which terms the vendor accepted last, and whether they are still those in force (ON-5). */
async function acceptedTerms(
  ctx: Ctx,
  applicationId: string,
): Promise<VendorView['acceptedTerms']> {
  const accepted = await latestAcceptance(ctx.db, applicationId)
  if (!accepted) return null
  const current = await currentTerms(ctx.db, ctx.now())
  return {
    version: accepted.version,
    acceptedBy: accepted.accountName,
    acceptedAt: accepted.acceptedAt.toISOString(),
    isCurrent: accepted.version === current.version,
  }
}

/** Which terms are announced, so that they can be read before they hold (ON-5). */
async function announcedTerms(ctx: Ctx): Promise<VendorView['nextTerms']> {
  const next = await nextTerms(ctx.db, ctx.now())
  if (!next) return null
  const { version, title, publishedAt } = next
  return { version, title, inForceFrom: publishedAt.toISOString() }
}

/** Why and since when a vendor is suspended: what its history says last of it; and whether that is confirmed (ON-7). */
async function suspensionOf(
  ctx: Ctx,
  found: Vendor,
  timeline: VendorView['timeline'],
): Promise<VendorView['suspension']> {
  if (found.isActive) return null
  const last = timeline.findLast(({ to }) => to === found.status)
  const waits = {
    kind: 'confirm_suspension',
    subjectId: found.id,
    status: heldAct.initial,
  } as const
  const stop = await ctx.db.findOneBy(HeldAct, waits)
  const confirmBy = stop?.lapsesAt.toISOString() ?? null
  return last ? { reason: last.reason, since: last.at, confirmBy } : null
}

/** A vendor with what it may publish and what happened to it (SP-4, ON-8). */
export async function viewVendor(ctx: Ctx, found: Vendor): Promise<VendorView> {
  const types = await confirmedTypes(ctx.db, [found.id])
  const view = presentVendor(ctx.actor, found, types.get(found.id) ?? [])
  const terms = await acceptedTerms(ctx, found.applicationId)
  const timeline = await timelineOf(ctx, vendor, found.id)
  const mayAccept = terms?.isCurrent === false && vendorPolicy.acceptTerms(ctx.actor, found)
  return {
    ...view,
    actions: [...(mayAccept ? ['acceptTerms'] : []), ...view.actions],
    acceptedTerms: terms,
    nextTerms: await announcedTerms(ctx),
    suspension: await suspensionOf(ctx, found, timeline),
    timeline,
  }
}

/** One vendor, for its members and operations (SP-4). */
export async function getVendor(ctx: Ctx, id: string): Promise<VendorView> {
  authorize(vendorPolicy, ctx.actor, 'see', { id })
  const found = await ctx.db.findOneBy(Vendor, { id })
  if (!found) throw notFound()
  return viewVendor(ctx, found)
}

/** The public face of a vendor that is active; of others nothing is known. */
export async function getVendorProfile(ctx: Ctx, id: string): Promise<VendorProfileView> {
  const found = await ctx.db.findOneBy(Vendor, { id })
  if (!found?.isActive) throw notFound()
  return presentProfile(found)
}
