import type { Ctx } from '@emporium/service-kit'
import { IsNull, MoreThan, Not } from 'typeorm'
import { visitFailures, visitNotValid } from './provider.problems.ts'
import { ProviderVisit, visitHashOf, type VisitPurpose } from './provider-visit.entity.ts'

/** A visit that came back well. */
export type HeardVisit = ProviderVisit & { subject: string }

/**
 * What the provider said to this browser. Throws provider-visit-not-valid, and what went wrong at the provider, which
 * ends the visit.
 */
export async function openVisit(
  ctx: Ctx,
  browserSecret: string | undefined,
  purpose: VisitPurpose,
  accountId: string | null,
): Promise<HeardVisit> {
  const visit = await ctx.db.findOneBy(ProviderVisit, {
    browserHash: visitHashOf(browserSecret ?? ''),
    purpose,
    accountId: accountId ?? IsNull(),
    returnedAt: Not(IsNull()),
    expiresAt: MoreThan(ctx.now()),
  })
  if (!visit) throw visitNotValid()
  if (visit.subject !== null) return visit as HeardVisit
  await ctx.db.delete(ProviderVisit, { id: visit.id })
  throw (visitFailures[visit.failure ?? ''] ?? visitNotValid)()
}

/** Ends a visit; of two who do so at once, one alone goes on. Throws provider-visit-not-valid. */
export async function endVisit(ctx: Ctx, { id }: ProviderVisit): Promise<void> {
  const { affected } = await ctx.db.delete(ProviderVisit, { id })
  if (affected !== 1) throw visitNotValid()
}
