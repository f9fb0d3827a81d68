import { faultAt, lastToday, type FaultCode, type SupportDate } from '@emporium/domain'
import { invalidRequest } from '@emporium/service-kit'
import type { ProductVersion } from '../versions/product-version.entity.ts'
import type { SupportChange } from './change-request.entity.ts'
import type { RequestChangeBody } from './change-request.schemas.ts'

/** Whether a last day of support is still to come on any calendar; no end always is. */
export const isAhead = (until: SupportDate, now: Date): boolean =>
  until === null || until > lastToday(now)

const refuse = (code: FaultCode) => invalidRequest({ errors: [faultAt('#/supportedUntil', code)] })

/**
 * The support date of a version on sale as it is and as it is to be. The day must be ahead, and with it after the
 * release; it must be another than now, and not come before the change is to be done (IM-11).
 */
export function takeSupport(
  { supportedUntil: after, wantedDate }: RequestChangeBody,
  listed: ProductVersion,
  now: Date,
): SupportChange {
  const before = listed.supportedUntil
  if (after === undefined) throw refuse('which-support')
  if (after === before) throw refuse('support-as-before')
  if (!isAhead(after, now)) throw refuse('day-not-ahead')
  if (after !== null && wantedDate && after < wantedDate) throw refuse('support-ends-first')
  return { before, after }
}
