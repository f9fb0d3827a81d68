import type { AccountActor, Ctx, Tx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import {
  newRecoveryCode,
  RecoveryCode,
  recoveryCodeCount,
  recoveryHashOf,
} from './recovery-code.entity.ts'
import { requirePresence } from './require-presence.ts'

/** A new list of recovery codes; the old one is void. Kept as hashes, so this is the only time they are seen. */
export async function issueRecoveryCodes(tx: Tx, accountId: string, now: Date): Promise<string[]> {
  await tx.manager.delete(RecoveryCode, { accountId })
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode)
  await tx.manager.insert(
    RecoveryCode,
    codes.map((code) => ({
      codeHash: recoveryHashOf(accountId, code),
      accountId,
      createdAt: now,
      usedAt: null,
    })),
  )
  return codes
}

/** The list of an account that has none yet; null when there is one, which its owner has written down. */
export async function firstRecoveryCodes(tx: Tx, accountId: string, now: Date) {
  const isThere = await tx.manager.existsBy(RecoveryCode, { accountId })
  return isThere ? null : issueRecoveryCodes(tx, accountId, now)
}

/** A person asks for a new list. */
export async function renewRecoveryCodes(ctx: Ctx, actor: AccountActor): Promise<string[]> {
  await requirePresence(ctx, actor)
  return ctx.transaction(async (tx) => {
    const account = await tx.lock(Account, actor.id)
    return issueRecoveryCodes(tx, account.id, ctx.now())
  })
}
