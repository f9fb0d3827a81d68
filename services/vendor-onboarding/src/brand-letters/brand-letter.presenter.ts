import { brandLetter, type LetterVerdict } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import type { BrandLetter } from './brand-letter.entity.ts'
import { brandLetterPolicy } from './brand-letter.policy.ts'
import type { BrandLetterSummaryView, LetterVerdictView } from './brand-letter.schemas.ts'

/** What the vendor and operations see of a letter (MK-1). */
export function presentBrandLetter(actor: Actor, found: BrandLetter): BrandLetterSummaryView {
  const { id, vendorId, status, companyName, productName, purpose, places, number, reason } = found
  return {
    id,
    vendorId,
    status,
    companyName,
    productName,
    purpose,
    places,
    number,
    reason,
    validFrom: found.validFrom,
    validUntil: found.validUntil,
    requestedBy: found.requestedByName,
    requestedAt: found.requestedAt.toISOString(),
    decidedAt: found.decidedAt?.toISOString() ?? null,
    actions: actionsFor(brandLetter, brandLetterPolicy, actor, found),
  }
}

/** Nothing is known under the number, or nobody has to know. */
export const unknownLetter = (number: string): LetterVerdictView => ({
  number,
  verdict: 'unknown',
  companyName: null,
  productName: null,
  purpose: null,
  places: null,
  validFrom: null,
  validUntil: null,
})

/** What a verdict rests on beside the letter: the day, and whether its company is suspended (ON-7). */
export type Circumstances = { today: string; isSuspended: boolean }

function verdictOn(found: BrandLetter, { today, isSuspended }: Circumstances): LetterVerdict {
  // The clock decides, not the job that notes it.
  if (found.status === 'revoked') return 'revoked'
  if (found.isOver(today)) return 'expired'
  if (isSuspended) return 'suspended'
  return found.validFrom > today ? 'not_yet_valid' : 'valid'
}

/** Whether a letter holds today, beside what it says itself and nothing more (MK-1). */
export function presentVerdict(found: BrandLetter, when: Circumstances): LetterVerdictView {
  const { companyName, productName, purpose, places, validFrom, validUntil } = found
  return {
    number: found.number ?? '',
    verdict: verdictOn(found, when),
    companyName,
    productName,
    purpose,
    places,
    validFrom,
    validUntil,
  }
}
