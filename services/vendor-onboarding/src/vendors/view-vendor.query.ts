import { vendor } from '@emporium/domain'
import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { confirmedTypes } from '../isv-confirmations/confirmed-types.query.ts'
import { timelineOf } from '../timeline/timeline.query.ts'
import { Vendor } from './vendor.entity.ts'
import { vendorPolicy } from './vendor.policy.ts'
import { presentProfile, presentVendor } from './vendor.presenter.ts'
import type { VendorProfileView, VendorView } from './vendor.schemas.ts'

/** A vendor with what it may publish and what happened to it (SP-4, ON-8). */
export async function viewVendor(ctx: Ctx, found: Vendor): Promise<VendorView> {
  const types = await confirmedTypes(ctx.db, [found.id])
  const view = presentVendor(ctx.actor, found, types.get(found.id) ?? [])
  return { ...view, timeline: await timelineOf(ctx, vendor, found.id) }
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
