import {
  reviewCase,
  rolesThatMay,
  vendorRoles,
  type ChangeKind,
  type ChangeRequestStatus,
  type ReviewCaseStatus,
} from '@emporium/domain'
import type {
  CaseMessageWritten,
  CaseRejected,
  Envelope,
  IsvReturned,
  PayloadOf,
  ProductionFailed,
  ProductRemoved,
} from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { vendorNameOf } from '../teams/found-team.ts'
import type { MessageParameters } from '../mails/message.ts'
import { revokePrograms } from '../api-clients/revoke-programs.ts'
import { notifyTeam } from './notify.ts'
import { subjectOf, whyOf } from './why.ts'

type Isv = { vendorId: string; productType: string } & Partial<PayloadOf<typeof IsvReturned>>
type Product = { vendorId: string; productId: string; productName: string }

/** Whom money concerns, but not those who merely look on. */
const sellingRoles = rolesThatMay('seeOrders').filter((role) => role !== 'read_only')
const answeringRoles = rolesThatMay('converse')
const publishingRoles = rolesThatMay('publish')

/** What is to be mended, with the remarks at their fields where they came along. */
function feedbackOf({ feedback, said }: Isv): MessageParameters {
  if (said) return { remarks: JSON.stringify(said) }
  return feedback ? { feedback } : {}
}

/** ON-8: an information sheet was confirmed, or came back with feedback. */
export const tellIsv =
  (kind: 'isv_confirmed' | 'isv_returned') =>
  async (ctx: Ctx, isv: Isv, envelope: Envelope): Promise<void> => {
    const { vendorId, productType } = isv
    const vendorName = await vendorNameOf(ctx, vendorId)
    const parameters = { vendorName, productType, ...feedbackOf(isv) }
    await notifyTeam(ctx, { vendorId, roles: publishingRoles, envelope }, { kind, parameters })
  }

/** ON-7: the vendor was suspended or reinstated; its whole team is told. */
const tellStanding =
  (kind: 'vendor_suspended' | 'vendor_reinstated') =>
  async (
    ctx: Ctx,
    { vendorId, reason }: { vendorId: string; reason: string },
    envelope: Envelope,
  ): Promise<void> => {
    const parameters = { vendorName: await vendorNameOf(ctx, vendorId), reason }
    await notifyTeam(ctx, { vendorId, roles: vendorRoles, envelope }, { kind, parameters })
  }

/** ON-7, PA-1: a vendor was stopped; its programs are revoked, and the team learns why. */
export async function stopVendor(
  ctx: Ctx,
  payload: { vendorId: string; reason: string },
  envelope: Envelope,
): Promise<void> {
  await revokePrograms(ctx, payload.vendorId)
  await tellStanding('vendor_suspended')(ctx, payload, envelope)
}

/** ON-7: a vendor may go on. */
export const tellReinstated = tellStanding('vendor_reinstated')

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

/** RV-7: a reviewer wrote to the seller, who learns what but not who: everybody who may answer. */
export const tellDeskWrote = (
  ctx: Ctx,
  {
    vendorId,
    productId,
    productName,
    beginning,
    about,
    waitsForAnswer,
  }: PayloadOf<typeof CaseMessageWritten>,
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: answeringRoles, envelope },
    {
      kind: waitsForAnswer ? 'case_question' : 'case_message',
      parameters: { productId, productName, text: beginning, ...subjectOf(about) },
    },
  )

/** RV-9: the review has waited for the seller so many days; whoever can answer, or upload the boot script, is reminded. */
export const tellWaits = (
  ctx: Ctx,
  { vendorId, productId, productName, status }: Product & { status: ReviewCaseStatus },
  { envelope, days }: { envelope: Envelope; days: 3 | 7 },
): Promise<void> =>
  notifyTeam(
    ctx,
    {
      vendorId,
      roles: reviewCase.can(status, 'passBootScript') ? publishingRoles : answeringRoles,
      envelope,
    },
    { kind: `case_waits_${days}_days`, parameters: { productId, productName } },
  )

/** IM-11: a product was taken off the shelf, with the reason. */
export const tellRemoved = (
  ctx: Ctx,
  { vendorId, productId, productName, reason }: PayloadOf<typeof ProductRemoved>,
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: publishingRoles, envelope },
    {
      kind: 'product_removed',
      parameters: { productId, reason, ...(productName ? { productName } : {}) },
    },
  )

/** RV-5: a submission was rejected, with the reasons and findings one below the other. */
export const tellRejected = (
  ctx: Ctx,
  {
    vendorId,
    productId,
    productName,
    reasons,
    said,
    findings = [],
  }: PayloadOf<typeof CaseRejected>,
  envelope: Envelope,
): Promise<void> => {
  const listed = `${reasons.map((reason) => `\n• ${reason}`).join('')}\n`
  const kept: MessageParameters = said
    ? { said: JSON.stringify([...said, ...findings]) }
    : { reasons: listed }
  return notifyTeam(
    ctx,
    { vendorId, roles: publishingRoles, envelope },
    { kind: 'case_rejected', parameters: { productId, productName, ...kept } },
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

/** RV-2: the boot script failed; the seller uploads another. */
export const tellBootScriptFailed = (
  ctx: Ctx,
  { vendorId, productId, productName }: Product,
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: publishingRoles, envelope },
    { kind: 'boot_script_failed', parameters: { productId, productName } },
  )

/** IM-12: an image could not be copied to a region. */
export const tellProductionFailed = (
  ctx: Ctx,
  { vendorId, productId, productName, regionId, reason, fault }: PayloadOf<typeof ProductionFailed>,
  envelope: Envelope,
): Promise<void> =>
  notifyTeam(
    ctx,
    { vendorId, roles: publishingRoles, envelope },
    {
      kind: 'production_failed',
      parameters: { productId, productName, regionId, ...whyOf({ reason, fault }) },
    },
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
type ChangeDecision = { kind: ChangeKind; status: ChangeRequestStatus; answer: string | null }

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
  lapsed: 'change_request_lapsed',
} as const

/** IM-11, SA-3: what became of a request of the seller. */
export async function tellChangeDecided(
  ctx: Ctx,
  {
    requestId,
    vendorId,
    productId,
    productName,
    kind: changeKind,
    ...decision
  }: Requested & ChangeDecision,
  envelope: Envelope,
): Promise<void> {
  const kind = decided[decision.status as keyof typeof decided]
  if (!kind) return
  const answer = decision.answer ?? ''
  const parameters = { requestId, productId, productName, changeKind, answer }
  await notifyTeam(ctx, { vendorId, roles: publishingRoles, envelope }, { kind, parameters })
}
