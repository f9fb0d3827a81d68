import type { EntityManager } from 'typeorm'
import { IsNull, Not } from 'typeorm'
import { Passkey } from '../passkeys/passkey.entity.ts'
import { RecoveryCode } from './recovery-code.entity.ts'
import { TotpFactor } from './totp.entity.ts'

/** The second factors of an account that count. */
export type Factors = { totp: TotpFactor | null; passkeys: Passkey[]; recoveryCodesLeft: number }

/** Reads the second factors of an account. */
export async function factorsOf(db: EntityManager, accountId: string): Promise<Factors> {
  // One after the other: a transaction has one connection, which takes one query at a time.
  const totp = await db.findOneBy(TotpFactor, { accountId, confirmedAt: Not(IsNull()) })
  const passkeys = await db.find(Passkey, { where: { accountId }, order: { createdAt: 'ASC' } })
  const recoveryCodesLeft = await db.countBy(RecoveryCode, { accountId, usedAt: IsNull() })
  return { totp, passkeys, recoveryCodesLeft }
}

/** Whether a sign-in needs more than the password. */
export const hasFactor = ({ totp, passkeys }: Factors): boolean =>
  totp !== null || passkeys.length > 0

/** What a sign-in may be completed with, in the order in which a page offers it. */
export function methodsOf({ totp, passkeys, recoveryCodesLeft }: Factors): string[] {
  return [
    ...(totp ? ['otp'] : []),
    ...(passkeys.length > 0 ? ['passkey'] : []),
    ...(recoveryCodesLeft > 0 ? ['recovery_code'] : []),
  ]
}
