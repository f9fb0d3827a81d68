import { notFound, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import { postMail } from '../mails/post-mail.ts'
import { Passkey } from '../passkeys/passkey.entity.ts'
import { requireWayIn } from '../providers/require-way-in.ts'
import { lastFactor } from './factor.problems.ts'
import type { FactorRule } from './factor-rule.ts'
import { factorsOf, hasFactor } from './factors-of.query.ts'
import { RecoveryCode } from './recovery-code.entity.ts'
import { requirePresence } from './require-presence.ts'
import { TotpFactor } from './totp.entity.ts'

/** Without a factor, the list of recovery codes opens nothing any more. */
async function tidy(tx: Tx, rule: FactorRule, account: Account): Promise<void> {
  await requireWayIn(tx, account)
  if (hasFactor(await factorsOf(tx.manager, account.id))) return
  if (rule.isDemanded(account)) throw lastFactor()
  await tx.manager.delete(RecoveryCode, { accountId: account.id })
}

async function remove(
  ctx: Ctx,
  rule: FactorRule,
  actor: AccountActor,
  drop: (tx: Tx) => Promise<{ affected?: number | null }>,
): Promise<void> {
  await requirePresence(ctx, actor)
  await ctx.transaction(async (tx) => {
    const account = await tx.lock(Account, actor.id)
    const { affected } = await drop(tx)
    if (!affected) throw notFound()
    await tidy(tx, rule, account)
    await noteActivity(tx.manager, ctx, account.id, 'factor_removed')
    await postMail(tx, ctx, account.id, 'second_factor_removed', {})
  })
}

/** Takes the authenticator app away. Throws last-second-factor. */
export const removeTotp = (ctx: Ctx, rule: FactorRule, actor: AccountActor): Promise<void> =>
  remove(ctx, rule, actor, (tx) => tx.manager.delete(TotpFactor, { accountId: actor.id }))

/** Takes one of one's own passkeys away; 404 for one of somebody else. Throws last-second-factor, last-way-in. */
export const removePasskey = (
  ctx: Ctx,
  rule: FactorRule,
  actor: AccountActor,
  id: string,
): Promise<void> =>
  remove(ctx, rule, actor, (tx) => tx.manager.delete(Passkey, { id, accountId: actor.id }))
