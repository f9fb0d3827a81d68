import { faultAt } from '@emporium/domain'
import { defineProblem, type Ctx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import { emailNotVerified } from '../accounts/account.problems.ts'
import { normaliseEmail } from '../accounts/email.ts'
import { secondFactorRequired, wrongSecondFactor } from '../factors/factor.problems.ts'
import { factorsOf, hasFactor, methodsOf } from '../factors/factors-of.query.ts'
import { isProof, proveFactor, type FactorProof } from '../factors/prove-factor.ts'
import type { Seal } from '../keys/sealing.ts'
import { hashPassword, isOutdated, isPassword } from '../passwords/password-hash.ts'
import type { Assurance } from './session.entity.ts'
import { beginAttempt, type Attempt } from './throttle.ts'

/** Address or password is wrong; which one is not said, nor whether the account is disabled. */
export const wrongCredentials = defineProblem(
  'wrong-credentials',
  401,
  'E-mail address or password is wrong',
)

/** What somebody shows to be recognised. */
export type Proof = { email: string; password: string } & FactorProof

/** Somebody who was recognised, how surely, and when, if that was not just now. */
export type Recognised = { account: Account; assurance: Assurance; confirmedAt?: Date }

async function deny(
  ctx: Ctx,
  attempt: Attempt,
  accountId: string | undefined,
  kind: 'sign_in_failed' | 'sign_in_refused' = 'sign_in_failed',
): Promise<void> {
  ctx.log.warn(
    { security: 'login-failed', subject: attempt.subject, accountId, address: ctx.address },
    'sign-in failed',
  )
  if (accountId) await noteActivity(ctx.db, ctx, accountId, kind)
}

/** The second factor of an account that has one. Throws second-factor-required, wrong-second-factor. */
export async function askFactor(
  ctx: Ctx,
  seal: Seal,
  attempt: Attempt,
  account: Account,
  proof: FactorProof,
): Promise<Assurance> {
  const factors = await factorsOf(ctx.db, account.id)
  if (!hasFactor(factors)) return 'password'
  const methods = methodsOf(factors)
  if (!isProof(proof)) throw secondFactorRequired({ methods })
  if (await proveFactor(ctx, seal, account.id, proof)) return 'second_factor'
  await deny(ctx, attempt, account.id)
  const pointer = proof.otp === undefined ? '#/recoveryCode' : '#/otp'
  throw wrongSecondFactor({ methods, errors: [faultAt(pointer, 'second-factor-wrong')] })
}

/** The password is known at this moment alone: a hash from before its cost has risen is made anew. */
async function renewHash(ctx: Ctx, { id, passwordHash }: Account, password: string): Promise<void> {
  if (passwordHash === null || !isOutdated(passwordHash)) return
  const renewed = { passwordHash: await hashPassword(password) }
  // Only in place of the hash that was checked: the password may have been changed meanwhile.
  await ctx.db.update(Account, { id, passwordHash }, renewed)
}

/**
 * ON-1. Recognises a person by password and, where there is one, a second factor; an unknown address takes as long as
 * a wrong password. Throws wrong-credentials, email-not-verified, second-factor-required, wrong-second-factor,
 * too-many-logins.
 */
export async function recognise(ctx: Ctx, seal: Seal, proof: Proof): Promise<Recognised> {
  const email = normaliseEmail(proof.email)
  const account = await ctx.db.findOneBy(Account, { email })
  const attempt = await beginAttempt(ctx, email, account?.id)
  const isRight = await isPassword(account?.passwordHash, proof.password)
  if (!account || !isRight || !(account.isActive || account.isUnverified)) {
    await deny(ctx, attempt, account?.id, isRight ? 'sign_in_refused' : 'sign_in_failed')
    throw wrongCredentials()
  }
  if (account.isUnverified) {
    await attempt.succeed()
    throw emailNotVerified()
  }
  await renewHash(ctx, account, proof.password)
  const assurance = await askFactor(ctx, seal, attempt, account, proof)
  await attempt.succeed()
  return { account, assurance }
}
