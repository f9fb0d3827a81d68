import type { AccountActor, Ctx, Tx } from '@emporium/service-kit'
import { currentTerms } from './current-terms.query.ts'
import { TermsAcceptance } from './terms-acceptance.entity.ts'
import { termsOutdated } from './terms.problems.ts'

/** Keeps that somebody accepted the terms in force; 409 when another version is in force by now (ON-5). */
export async function acceptTerms(
  ctx: Ctx,
  tx: Tx,
  by: AccountActor,
  accepted: { applicationId: string; version: string },
): Promise<void> {
  const { applicationId, version } = accepted
  const terms = await currentTerms(tx.manager, ctx.now())
  if (terms.version !== version) throw termsOutdated({ currentVersion: terms.version })
  const circumstances = { applicationId, address: ctx.address, acceptedAt: ctx.now() }
  await tx.save(TermsAcceptance.of(terms, by, circumstances))
}
