import { faultAt, faultOf, type FaultCode } from '@emporium/domain'
import type { AccountActor, Ctx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import type { Seal } from '../keys/sealing.ts'
import { postMail } from '../mails/post-mail.ts'
import { totpIsSetUp, wrongCode } from './factor.problems.ts'
import { firstRecoveryCodes } from './issue-recovery-codes.ts'
import { requirePresence } from './require-presence.ts'
import { strengthenSession } from './strengthen-session.ts'
import { stepOf } from './totp-code.ts'
import { TotpFactor } from './totp.entity.ts'

const noSuchCode = (code: FaultCode) =>
  wrongCode({ because: faultOf(code), errors: [faultAt('#/code', code)] })

/**
 * A first code proves that the app has the secret; from now on the account needs it. Answers the recovery codes when
 * this is its first factor. Throws wrong-code.
 */
export async function confirmTotp(
  ctx: Ctx,
  seal: Seal,
  actor: AccountActor,
  code: string,
): Promise<string[] | null> {
  await requirePresence(ctx, actor)
  return ctx.transaction(async (tx) => {
    await tx.lock(Account, actor.id)
    const factor = await tx.lockIfThere(TotpFactor, { accountId: actor.id })
    if (!factor) throw noSuchCode('no-app-set-up')
    if (factor.confirmedAt) throw totpIsSetUp()
    const secret = seal.open(factor.sealedSecret, actor.id)
    const step = await stepOf(code, secret, factor.lastStep, ctx.now())
    if (step === null) throw noSuchCode('code-not-shown')
    factor.take(step, ctx.now())
    await tx.save(factor)
    await strengthenSession(tx, ctx, actor)
    await noteActivity(tx.manager, ctx, actor.id, 'factor_added')
    await postMail(tx, ctx, actor.id, 'second_factor_added', {})
    return firstRecoveryCodes(tx, actor.id, ctx.now())
  })
}
