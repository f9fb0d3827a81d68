import type { Ctx } from '@emporium/service-kit'
import { Account } from './account.entity.ts'
import { normaliseEmail } from './email.ts'
import { postVerification } from './post-verification.ts'
import { Registration } from './registration.entity.ts'

/** Sends the mail that proves an address once more; for any other address nothing happens, and nobody learns it. */
export async function resendVerification(ctx: Ctx, email: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const account = await tx.lockIfThere(Account, { email: normaliseEmail(email) })
    if (!account?.isUnverified) return
    const latest = await tx.manager.findOne(Registration, {
      where: { accountId: account.id },
      order: { createdAt: 'DESC' },
    })
    if (latest) await postVerification(tx, ctx, latest)
  })
}
