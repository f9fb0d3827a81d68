import type { Ctx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import type { Account } from '../accounts/account.entity.ts'
import type { FactorProof } from '../factors/prove-factor.ts'
import type { Seal } from '../keys/sealing.ts'
import { endCurrentSession } from '../sessions/end-session.ts'
import { startSession, type OpenSession } from '../sessions/log-in.ts'
import { askFactor, type Recognised } from '../sessions/recognise.ts'
import { presenceMs } from '../sessions/session.entity.ts'
import { beginAttempt } from '../sessions/throttle.ts'
import { accountOfVisit } from './account-of-visit.ts'
import { providerOf, type Providers } from './begin-visit.ts'
import { LinkedProvider } from './linked-provider.entity.ts'
import { endVisit, openVisit, type HeardVisit } from './open-visit.ts'
import { accountClosed } from './provider.problems.ts'

/** What the page adds to what the provider said. */
export type ProviderEntry = FactorProof & {
  /** For the account that a first sign-in makes. */
  country?: string
  browserSecret: string | undefined
  /** The refresh token of a session that this sign-in replaces. */
  replaced: string | undefined
}

/** A sign-in that the provider let pass by an older one of its own shows nobody's presence (ASVS 7.5.3). */
function confirmedAt(ctx: Ctx, { authenticatedAt }: HeardVisit): Date {
  const stale = new Date(ctx.now().getTime() - presenceMs)
  if (authenticatedAt === null || authenticatedAt < stale) return stale
  return authenticatedAt < ctx.now() ? authenticatedAt : ctx.now()
}

async function recogniseBy(
  ctx: Ctx,
  seal: Seal,
  account: Account,
  visit: HeardVisit,
  entry: ProviderEntry,
): Promise<Recognised> {
  if (!account.isActive) {
    ctx.log.warn(
      { security: 'login-failed', accountId: account.id, address: ctx.address },
      'sign-in with a provider to a closed account',
    )
    await noteActivity(ctx.db, ctx, account.id, 'sign_in_refused')
    throw accountClosed()
  }
  const attempt = await beginAttempt(ctx, account.email, account.id)
  const assurance = await askFactor(ctx, seal, attempt, account, entry)
  await attempt.succeed()
  if (assurance === 'second_factor') return { account, assurance }
  return { account, assurance, confirmedAt: confirmedAt(ctx, visit) }
}

/**
 * ON-1. Signs in with what a provider said to this browser; the account's own second factor is asked for all the same.
 * Throws provider-visit-not-valid, account-closed, second-factor-required, and what {@link accountOfVisit} throws.
 */
export async function logInWithProvider(
  ctx: Ctx,
  seal: Seal,
  providers: Providers,
  entry: ProviderEntry,
): Promise<OpenSession> {
  const visit = await openVisit(ctx, entry.browserSecret, 'sign_in', null)
  const { issuer } = providerOf(providers, visit.provider)
  const account = await accountOfVisit(ctx, issuer, visit, entry.country)
  const recognised = await recogniseBy(ctx, seal, account, visit, entry)
  await endVisit(ctx, visit)
  await ctx.db.update(LinkedProvider, { issuer, subject: visit.subject }, { usedAt: ctx.now() })
  await endCurrentSession(ctx, entry.replaced)
  return startSession(ctx, recognised)
}
