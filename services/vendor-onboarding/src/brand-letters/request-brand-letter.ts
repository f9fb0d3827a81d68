import { limits, type FieldProblem } from '@emporium/domain'
import { authorize, invalidRequest, type AccountActor, type Ctx } from '@emporium/service-kit'
import { line, paragraphs } from '../fields/field-checks.ts'
import { tidy } from '../fields/tidy.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { vendorSuspended } from '../vendors/vendor.problems.ts'
import { BrandLetter } from './brand-letter.entity.ts'
import { brandLetterPolicy } from './brand-letter.policy.ts'
import type { RequestLetterBody } from './brand-letter.schemas.ts'
import { dayOf, daysBetween } from './days.ts'
import { unprintableIn } from './letter-fonts.ts'

function faultOfText(name: string, text: string, check: typeof line): FieldProblem[] {
  const detail = check(text)
  if (detail) return [{ pointer: `#/${name}`, detail }]
  const missing = unprintableIn(text)
  return missing.length > 0
    ? [{ pointer: `#/${name}`, detail: `The letter cannot be printed with: ${missing.join(' ')}` }]
    : []
}

function faultsOf(wish: RequestLetterBody, today: string): FieldProblem[] {
  const { validFrom, validUntil } = wish
  const days = daysBetween(validFrom, validUntil)
  const until = (detail: string) => [{ pointer: '#/validUntil', detail }]
  return [
    ...faultOfText('productName', wish.productName, line),
    ...faultOfText('purpose', wish.purpose, paragraphs),
    ...faultOfText('places', wish.places, paragraphs),
    ...(validFrom < today ? [{ pointer: '#/validFrom', detail: 'This day is over.' }] : []),
    ...(days < 0 ? until('The last day is before the first.') : []),
    ...(days >= limits.brandLetterDays
      ? until(`A letter is valid for ${limits.brandLetterDays} days at most.`)
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
