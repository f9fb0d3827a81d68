import { faultAt, type RuleId } from '@emporium/domain'
import { authorize, forbidden, invalidRequest, type Ctx } from '@emporium/service-kit'
import { Equal, IsNull } from 'typeorm'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { caseClosed } from '../cases/case.problems.ts'
import { isOpen } from '../cases/case.stages.ts'
import { Finding } from '../findings/finding.entity.ts'
import { fingerprintOf } from './fingerprint.ts'
import { Waiver } from './waiver.entity.ts'
import type { GrantWaiverBody } from './waiver.schemas.ts'

const dayMs = 86_400_000

/** The reviewer says that a finding is none; the vendor is not asked about the same again until it ends (RV-8). */
export function grantWaiver(
  ctx: Ctx,
  caseId: string,
  { ruleId, pointer, reason, days }: GrantWaiverBody,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const now = ctx.now()
    const found = await tx.lock(ReviewCase, caseId)
    authorize(casePolicy, actor, 'waive', found)
    if (actor.kind !== 'account') throw forbidden()
    if (!isOpen(found.status)) throw caseClosed()
    const finding = await tx.manager.findOneBy(Finding, {
      caseId,
      ruleId: Equal(ruleId as RuleId),
      pointer,
    })
    if (!finding?.isChecked) throw invalidRequest({ errors: [faultAt('#/ruleId', 'finding-none')] })
    const { vendorId, vendorName } = found
    const same = { vendorId, ruleId, fingerprint: fingerprintOf(finding, found.listing) }
    const former = await tx.manager.findOneBy(Waiver, { ...same, revokedAt: IsNull() })
    if (former) {
      former.revoke(now)
      await tx.save(former)
    }
    const { evidence } = finding
    const expiresAt = new Date(now.getTime() + days * dayMs)
    const waived = { ...same, vendorName, evidence, caseId, reason: reason.trim(), expiresAt }
    await tx.save(Waiver.of(waived, actor, now))
  })
}
