import { rolesThatMay, vendorRoles, type ChangeRequestStatus } from '@emporium/domain'
import type { Envelope } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { vendorNameOf } from '../teams/found-team.ts'
import { notifyTeam } from './notify.ts'

type Isv = { vendorId: string; productType: string; feedback?: string }
type Product = { vendorId: string; productId: string; productName: string }

/** Whom money concerns, but not those who merely look on. */
const sellingRoles = rolesThatMay('seeOrders').filter((role) => role !== 'read_only')
const answeringRoles = rolesThatMay('converse')
const publishingRoles = rolesThatMay('publish')

/** ON-8: an information sheet was confirmed, or came back with feedback. */
export const tellIsv =
  (kind: 'isv_confirmed' | 'isv_returned') =>
  async (ctx: Ctx, { vendorId, productType, feedback }: Isv, envelope: Envelope): Promise<void> => {
    const vendorName = await vendorNameOf(ctx, vendorId)
    const parameters = { vendorName, productType, ...(feedback ? { feedback } : {}) }
    await notifyTeam(ctx, { vendorId, roles: publishingRoles, envelope }, { kind, parameters })
  }

/** ON-7: the vendor was suspended or reinstated; its whole team is told. */
export const tellStanding =
  (kind: 'vendor_suspended' | 'vendor_reinstated') =>
  async (
    ctx: Ctx,
    { vendorId, reason }: { vendorId: string; reason: string },
    envelope: Envelope,
  ): Promise<void> => {
    const parameters = { vendorName: await vendorNameOf(ctx, vendorId), reason }
    await notifyTeam(ctx, { vendorId, roles: vendorRoles, envelope }, { kind, parameters })
  }

/** RV-4: a product is on the shelf. */
export const tellListed = (
  ctx: Ctx,
  { vendorId, productId, name }: { vendorId: string; productId: string; name: string },
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: publishingRoles, envelope },
    { kind: 'product_listed', parameters: { productId, productName: name } },
  )

/** RV-1…4: how far the review of a submission has come. */
export const tellCase =
  (kind: 'case_claimed' | 'case_access_passed' | 'case_passed' | 'production_finished') =>
  (ctx: Ctx, { vendorId, productId, productName }: Product, envelope: Envelope): Promise<void> =>
    notifyTeam(
      ctx,
      { vendorId, roles: publishingRoles, envelope },
      { kind, parameters: { productId, productName } },
    )

/** IM-11: a product was taken off the shelf, with the reason. */
export const tellRemoved = (
  ctx: Ctx,
  { vendorId, productId, reason }: { vendorId: string; productId: string; reason: string },
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: publishingRoles, envelope },
    { kind: 'product_removed', parameters: { productId, reason } },
  )

/** RV-5: a submission was rejected, with the reasons one below the other. */
export const tellRejected = (
  ctx: Ctx,
  { vendorId, productId, productName, reasons }: Product & { reasons: string[] },
  envelope: Envelope,
): Promise<void> => {
  const listed = reasons.map((reason) => `\n• ${reason}`).join('')
  return notifyTeam(
    ctx,
    { vendorId, roles: publishingRoles, envelope },
    { kind: 'case_rejected', parameters: { productId, productName, reasons: `${listed}\n` } },
  )
}

/** RV-2: the seller is asked for the boot script of an image. */
export const tellBootScriptRequested = (
  ctx: Ctx,
  { vendorId, productId, productName }: Product,
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: publishingRoles, envelope },
    { kind: 'boot_script_requested', parameters: { productId, productName } },
  )

/** IM-12: an image could not be copied to a region. */
export const tellProductionFailed = (
  ctx: Ctx,
  {
    vendorId,
    productId,
    productName,
    regionId,
    reason,
  }: Product & Record<'regionId' | 'reason', string>,
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: publishingRoles, envelope },
    { kind: 'production_failed', parameters: { productId, productName, regionId, reason } },
  )

/** ST-2: somebody subscribed. */
export const tellOrdered = (
  ctx: Ctx,
  { vendorId, productName, regionId }: Product & { regionId: string },
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: sellingRoles, envelope },
    { kind: 'new_order', parameters: { productName, regionId } },
  )

/** ST-5: a buyer reviewed a product. */
export const tellReviewed = (
  ctx: Ctx,
  { vendorId, productName, rating }: Product & { rating: number },
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: answeringRoles, envelope },
    { kind: 'new_review', parameters: { productName, rating: String(rating) } },
  )

type Requested = Product & { requestId: string }
type ChangeDecision = { status: ChangeRequestStatus; answer: string | null }

/** IM-11: operations wrote about a request of the seller. */
export const tellChangeAnswered = (
  ctx: Ctx,
  { vendorId, productId, productName, text }: Requested & { text: string },
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: publishingRoles, envelope },
    { kind: 'change_request_answered', parameters: { productId, productName, text } },
  )

const decided = {
  approved: 'change_request_approved',
  carried_out: 'change_request_carried_out',
  declined: 'change_request_declined',
} as const

/** IM-11, SA-3: what became of a request of the seller. */
export async function tellChangeDecided(
  ctx: Ctx,
  { vendorId, productId, productName, status, answer }: Requested & ChangeDecision,
  envelope: Envelope,
): Promise<void> {
  const kind = decided[status as keyof typeof decided]
  if (!kind) return
  const parameters = { productId, productName, answer: answer ?? '' }
  await notifyTeam(ctx, { vendorId, roles: publishingRoles, envelope }, { kind, parameters })
}
