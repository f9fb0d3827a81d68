import type { AccountActor, Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import type { Seal } from '../keys/sealing.ts'
import { totpIsSetUp } from './factor.problems.ts'
import { requirePresence } from './require-presence.ts'
import { newSecret, uriOf } from './totp-code.ts'
import { TotpFactor } from './totp.entity.ts'

/** What a person puts into an authenticator app; shown once. */
export type TotpProposal = { secret: string; uri: string }

/** Proposes a secret; the one that was proposed before is void. Throws authenticator-app-set-up. */
export async function beginTotp(ctx: Ctx, seal: Seal, actor: AccountActor): Promise<TotpProposal> {
  await requirePresence(ctx, actor)
  return ctx.transaction(async (tx) => {
    const { id, email } = await tx.lock(Account, actor.id)
    const known = await tx.find(TotpFactor, { accountId: id })
    if (known?.confirmedAt) throw totpIsSetUp()
    const secret = newSecret()
    await tx.save(TotpFactor.propose(id, seal.close(secret, id), ctx.now()))
    return { secret, uri: uriOf(secret, email) }
  })
}
