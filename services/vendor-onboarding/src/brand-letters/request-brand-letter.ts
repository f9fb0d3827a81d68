import {
  faultAt,
  type FaultCode,
  type FaultParams,
  type FieldProblem,
  limits,
} from '@emporium/domain'
import { authorize, invalidRequest, type AccountActor, type Ctx } from '@emporium/service-kit'
import { line, paragraphs } from '../fields/field-checks.ts'
import { tidy } from '../fields/tidy.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { vendorSuspended } from '../vendors/vendor.problems.ts'
import { BrandLetter } from './brand-letter.entity.ts'
import { brandLetterPolicy } from './brand-letter.policy.ts'
import type { RequestLetterBody } from './brand-letter.schemas.ts'
import { dayOf, daysBetween } from './days.ts'
import { unprintableIn } from './letter-faces.ts'

function faultOfText(name: string, text: string, check: typeof line): FieldProblem[] {
  const code = check(text)
  if (code) return [faultAt(`#/${name}`, code)]
  const missing = unprintableIn(text)
  return missing.length > 0
    ? [faultAt(`#/${name}`, 'not-printable', { characters: missing.join(' ') })]
    : []
}

function faultsOf(wish: RequestLetterBody, today: string): FieldProblem[] {
  const { validFrom, validUntil } = wish
  const days = daysBetween(validFrom, validUntil)
  const until = (code: FaultCode, params?: FaultParams) => [faultAt('#/validUntil', code, params)]
  return [
    ...faultOfText('productName', wish.productName, line),
    ...faultOfText('purpose', wish.purpose, paragraphs),
    ...faultOfText('places', wish.places, paragraphs),
    ...(validFrom < today ? [faultAt('#/validFrom', 'day-over')] : []),
    ...(days < 0 ? until('last-before-first') : []),
    ...(days >= limits.brandLetterDays
      ? until('period-too-long', { limit: limits.brandLetterDays })
      : []),
  ]
}

/** Asks for a brand authorisation letter (MK-1). */
export function requestBrandLetter(ctx: Ctx, asking: AccountActor, body: RequestLetterBody) {
  return ctx.transaction(async (tx) => {
    authorize(brandLetterPolicy, ctx.actor, 'request', body)
    const vendor = await tx.lock(Vendor, body.vendorId)
    if (!vendor.isActive) throw vendorSuspended()
    const wish = tidy(body)
    const errors = faultsOf(wish, dayOf(ctx.now()))
    if (errors.length > 0) throw invalidRequest({ errors })
    const who = { companyName: vendor.legalName, requestedByName: asking.name }
    return tx.save(BrandLetter.request({ ...wish, ...who }, ctx.now()))
  })
}
