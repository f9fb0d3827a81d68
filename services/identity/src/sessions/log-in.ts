import { defineProblem, type Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { emailNotVerified } from '../accounts/account.problems.ts'
import { normaliseEmail } from '../accounts/email.ts'
import { isPassword } from '../passwords/password-hash.ts'
import { RefreshToken } from './refresh-token.entity.ts'
import { Session } from './session.entity.ts'
import { beginAttempt } from './throttle.ts'

/** Address or password is wrong; which one is not said, nor whether the account is disabled. */
export const wrongCredentials = defineProblem(
  'wrong-credentials',
  401,
  'E-mail address or password is wrong',
)

/** What somebody signs in with, and on what. */
export type Credentials = { email: string; password: string; userAgent: string }

/** A session that was begun or continued, with the refresh token for the cookie. */
export type OpenSession = { account: Account; session: Session; refreshToken: string }

/** Begins a session for an account whose owner has been recognised. */
export async function startSession(
  ctx: Ctx,
  account: Account,
  userAgent: string,
): Promise<OpenSession> {
  return ctx.transaction(async (tx) => {
    const address = ctx.address ?? 'unknown'
    const session = Session.start({ accountId: account.id, address, userAgent }, ctx.now())
    const { row, secret } = RefreshToken.create(session.id, ctx.now())
    await tx.save(session)
    await tx.save(row)
    return { account, session, refreshToken: secret }
  })
}

/** ON-1. An unknown address takes as long as a wrong password. Throws wrong-credentials, email-not-verified, too-many-logins. */
export async function logIn(ctx: Ctx, credentials: Credentials): Promise<OpenSession> {
  const email = normaliseEmail(credentials.email)
  const account = await ctx.db.findOneBy(Account, { email })
  const attempt = await beginAttempt(ctx, email, account?.id)
  const isRight = await isPassword(account?.passwordHash, credentials.password)
  if (!account || !isRight || !(account.isActive || account.isUnverified)) {
    const { subject } = attempt
    ctx.log.warn(
      { security: 'login-failed', subject, accountId: account?.id, address: ctx.address },
      'sign-in failed',
    )
    throw wrongCredentials()
  }
  await attempt.succeed()
  if (account.isUnverified) throw emailNotVerified()
  return startSession(ctx, account, credentials.userAgent)
}
