import type { Tx } from '@emporium/service-kit'
import type { Account } from '../accounts/account.entity.ts'
import { Passkey } from '../passkeys/passkey.entity.ts'
import { LinkedProvider } from './linked-provider.entity.ts'
import { lastWayIn } from './provider.problems.ts'

/** An account that nothing opens is lost to its owner. Throws last-way-in. */
export async function requireWayIn(tx: Tx, account: Account): Promise<void> {
  if (account.passwordHash !== null) return
  const of = { accountId: account.id }
  if (await tx.manager.existsBy(LinkedProvider, of)) return
  if (!(await tx.manager.existsBy(Passkey, of))) throw lastWayIn()
}
