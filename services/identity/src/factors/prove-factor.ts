import type { Ctx, Tx } from '@emporium/service-kit'
import { IsNull, Not } from 'typeorm'
import { postMail } from '../mails/post-mail.ts'
import type { Seal } from '../keys/sealing.ts'
import { recoveryHashOf, RecoveryCode } from './recovery-code.entity.ts'
import { stepOf } from './totp-code.ts'
import { TotpFactor } from './totp.entity.ts'

/** What somebody shows beside the password: a code of the app, or one from the list. */
export type FactorProof = { otp?: string; recoveryCode?: string }

/** Whether anything was shown at all. */
export const isProof = ({ otp, recoveryCode }: FactorProof): boolean =>
  otp !== undefined || recoveryCode !== undefined

async function takeOtp(tx: Tx, ctx: Ctx, seal: Seal, accountId: string, otp: string) {
  const factor = await tx.lockIfThere(TotpFactor, { accountId, confirmedAt: Not(IsNull()) })
  if (!factor) return false
  const secret = seal.open(factor.sealedSecret, accountId)
  const step = await stepOf(otp, secret, factor.lastStep, ctx.now())
  if (step === null) return false
  factor.take(step, ctx.now())
  await tx.save(factor)
  return true
}

async function takeRecoveryCode(tx: Tx, ctx: Ctx, accountId: string, code: string) {
  const codeHash = recoveryHashOf(accountId, code)
  const unused = { codeHash, accountId, usedAt: IsNull() }
  // One statement: of two who show the same code at once, one alone changes the row.
  const { affected } = await tx.manager.update(RecoveryCode, unused, { usedAt: ctx.now() })
  if (affected !== 1) return false
  const left = await tx.manager.countBy(RecoveryCode, { accountId, usedAt: IsNull() })
  await postMail(tx, ctx, accountId, 'recovery_code_used', { left: String(left) })
  return true
}

/** Uses up a second factor; false when it is not right. What was right once is not right again. */
export function proveFactor(
  ctx: Ctx,
  seal: Seal,
  accountId: string,
  { otp, recoveryCode }: FactorProof,
): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    if (otp !== undefined) return takeOtp(tx, ctx, seal, accountId, otp)
    return recoveryCode !== undefined && takeRecoveryCode(tx, ctx, accountId, recoveryCode)
  })
}
