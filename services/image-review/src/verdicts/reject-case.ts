import { CaseRejected } from '@emporium/events'
import { invalidRequest, type Ctx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import type { ReviewCase } from '../cases/case.entity.ts'
import { releaseServersOf } from '../servers/release-server.ts'
import { decide } from './decide.ts'
import { readableReason, rejectionReasons, type SaidReason } from './rejection-reasons.ts'

/** A reason is one that can be said of this kind of product. */
function requireFitting({ productType }: ReviewCase, reasons: readonly SaidReason[]): void {
  const errors = reasons.flatMap(({ code }, at) => {
    const known = rejectionReasons.find((candidate) => candidate.code === code)
    return known?.productTypes.includes(productType)
      ? []
      : [{ pointer: `#/reasons/${at}/code`, detail: 'This reason is not one for such a product.' }]
  })
  if (errors.length > 0) throw invalidRequest({ errors })
}

/** The submission does not pass; the seller is told why, at the fields that are meant (RV-5). */
export function rejectCase(ctx: Ctx, id: string, reasons: SaidReason[]): Promise<void> {
  return decide(ctx, id, { verb: 'reject', decision: 'reject', reasons }, async (tx, found) => {
    requireFitting(found, reasons)
    const texts = reasons.map(readableReason)
    await tx.record(found.reject(ctx.now()), texts.join('\n'))
    await tx.save(found)
    const fields = [...new Set(reasons.flatMap(({ field }) => (field ? [field] : [])))]
    await tx.publish(CaseRejected, { ...factsOf(found), reasons: texts, fields })
    await releaseServersOf(tx, found.id, ctx.now())
  })
}
