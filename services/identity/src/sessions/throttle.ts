import { createHash } from 'node:crypto'
import { defineProblem, newId, type Ctx } from '@emporium/service-kit'
import { LessThan, MoreThan, type FindOptionsWhere } from 'typeorm'
import { LoginAttempt } from './login-attempt.entity.ts'
import { Session } from './session.entity.ts'

/** Too many wrong passwords; says when to come back. */
export const tooManyLogins = defineProblem('too-many-logins', 429, 'Too many wrong passwords')

/** Failures that are counted, in milliseconds back. */
const windowMs = 15 * 60_000
/** Tries for one account from one address: a person who mistypes. */
export const triesOfPair = 5
/** Tries from one address over all accounts: an office behind one address. */
export const triesOfAddress = 50
/** Tries for one account from addresses that it never signed in from: a spread attack, which must not lock the owner. */
export const triesOfStrangers = 100

/** What stands for an e-mail address in the throttle and in security logs. */
export const subjectOf = (email: string): string =>
  createHash('sha256').update(email).digest('base64url').slice(0, 22)

/** A try that is being made, and how to forget it when it succeeds. */
export type Attempt = { subject: string; succeed(): Promise<void> }

async function secondsToWait(ctx: Ctx, where: FindOptionsWhere<LoginAttempt>, tries: number) {
  const at = MoreThan(new Date(ctx.now().getTime() - windowMs))
  const found = await ctx.db.find(LoginAttempt, {
    where: { ...where, at },
    order: { at: 'DESC' },
    take: tries + 1,
  })
  const oldest = found[tries - 1]
  if (found.length <= tries || !oldest) return 0
  return Math.max(1, Math.ceil((oldest.at.getTime() + windowMs - ctx.now().getTime()) / 1_000))
}

/**
 * Counts a try before the password is looked at, so that many at once do not slip through; throws too-many-logins,
 * and a refused try is not counted. The pair of account and address is limited tightly, each alone widely, and an
 * address that the account has signed in from is never kept out by what others try.
 */
export async function beginAttempt(
  ctx: Ctx,
  email: string,
  accountId: string | undefined,
): Promise<Attempt> {
  const address = ctx.address ?? 'unknown'
  const subject = subjectOf(email)
  const id = newId()
  await ctx.db.insert(LoginAttempt, { id, subject, address, at: ctx.now() })
  await ctx.db.delete(LoginAttempt, { at: LessThan(new Date(ctx.now().getTime() - 2 * windowMs)) })
  const isFamiliar =
    accountId !== undefined && (await ctx.db.existsBy(Session, { accountId, address }))
  const waits = await Promise.all([
    secondsToWait(ctx, { subject, address }, triesOfPair),
    secondsToWait(ctx, { address }, triesOfAddress),
    isFamiliar ? 0 : secondsToWait(ctx, { subject }, triesOfStrangers),
  ])
  const retryAfterSeconds = Math.max(...waits)
  if (retryAfterSeconds > 0) {
    await ctx.db.delete(LoginAttempt, { id })
    ctx.log.warn({ security: 'login-throttled', subject, address }, 'sign-in refused for now')
    throw tooManyLogins({ retryAfterSeconds })
  }
  return {
    subject,
    succeed: async () => void (await ctx.db.delete(LoginAttempt, { subject, address })),
  }
}
