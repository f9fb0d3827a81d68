import type { AccountActor, Ctx } from '@emporium/service-kit'
import { Passkey } from './passkey.entity.ts'

/** Gives one of one's own passkeys another name; 404 for one of somebody else. */
export async function renamePasskey(
  ctx: Ctx,
  actor: AccountActor,
  id: string,
  name: string,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const passkey = await tx.lock(Passkey, { id, accountId: actor.id })
    passkey.name = name.trim()
    await tx.save(passkey)
  })
}
