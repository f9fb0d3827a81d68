import { accessTokenSeconds, type Ctx } from '@emporium/service-kit'
import { presentMe, standingOf } from '../accounts/account.presenter.ts'
import type { FactorRule } from '../factors/factor-rule.ts'
import type { TokenSigner } from '../keys/token-signer.ts'
import { membershipsOf } from '../teams/memberships.query.ts'
import type { OpenSession } from './log-in.ts'

/** What somebody gets who has signed in, in whatever way: an access token and the account. */
export const answerSignIn =
  (signer: TokenSigner, rule: FactorRule) =>
  async (ctx: Ctx, { account, session }: OpenSession) => {
    const memberships = await membershipsOf(ctx.db, account.id)
    const standing = standingOf(rule, account, session)
    const person = { ...account, staffRoles: standing.staffRoles }
    return {
      accessToken: await signer.signFor(person, session, memberships, ctx.now()),
      expiresIn: accessTokenSeconds,
      account: presentMe(account, memberships, standing),
    }
  }
