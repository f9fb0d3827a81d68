import { faultAt, rejectionReasons } from '@emporium/domain'
import { CaseRejected } from '@emporium/events'
import { invalidRequest, type Ctx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import type { ReviewCase } from '../cases/case.entity.ts'
import { forgetDraft } from '../drafts/save-draft.ts'
import { factOf } from '../findings/quoted-finding.ts'
import { releaseServersOf } from '../servers/release-server.ts'
import { chosenFindings } from './choose-findings.ts'
import { decide } from './decide.ts'
import { readableReason, type SaidReason } from './rejection-reasons.ts'

/** A reason is one that can be said of this kind of product. */
function requireFitting({ productType }: ReviewCase, reasons: readonly SaidReason[]): void {
  const errors = reasons.flatMap(({ code }, at) => {
    const known = rejectionReasons.find((candidate) => candidate.code === code)
    return known?.productTypes.includes(productType)
      ? []
      : [faultAt(`#/reasons/${at}/code`, 'reason-not-fitting')]
  })
  if (errors.length > 0) throw invalidRequest({ errors })
}

/** What a rejection says: reasons in the reviewer's words, and the findings that it is for, by their ids. */
export type Rejection = { reasons: SaidReason[]; findings?: string[] }

/** The submission does not pass; the seller is told why, at the fields that are meant (RV-5). */
export function rejectCase(
  ctx: Ctx,
  id: string,
  { reasons, findings = [] }: Rejection,
): Promise<void> {
  return decide(
    ctx,
    id,
    { verb: 'reject', decision: 'reject', reasons },
    async (tx, found, verdict) => {
      requireFitting(found, reasons)
      verdict.findings = await chosenFindings(tx, found, findings, ctx.now())
      // The history keeps what the reviewer wrote; the verdict beside it has the codes.
      await tx.record(found.reject(ctx.now()), reasons.map(({ text }) => text).join('\n'))
      await tx.save(found)
      const fields = [...new Set(reasons.flatMap(({ field }) => (field ? [field] : [])))]
      await tx.publish(CaseRejected, {
        ...factsOf(found),
        reasons: reasons.map(readableReason),
        said: reasons.map(({ code, text, field }) => ({ code, text, ...(field ? { field } : {}) })),
        fields,
        findings: verdict.findings.map(factOf),
      })
      await forgetDraft(tx, { caseId: id, accountId: verdict.reviewerId, kind: 'rejection' })
      await releaseServersOf(tx, found.id, ctx.now())
    },
  )
}
