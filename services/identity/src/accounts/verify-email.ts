import { AccountVerified } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { linkNotValid, openLink } from '../links/open-link.ts'
import { Account } from './account.entity.ts'
import { Registration } from './registration.entity.ts'

/** ON-1: who opens the link proves the address, and makes the registration of that mail good. Throws link-not-valid. */
export async function verifyEmail(ctx: Ctx, token: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const link = await openLink(tx, token, 'verify_email', ctx.now())
    const account = await tx.lock(Account, link.accountId)
    const registration = await tx.lock(Registration, link.registrationId ?? '')
    if (!account.isUnverified) throw linkNotValid()
    const step = account.verify(registration)
    await tx.save(account)
    await tx.record(step)
    await tx.manager.delete(Registration, { accountId: account.id })
    const { id: accountId, name, country } = account
    await tx.publish(AccountVerified, { accountId, name, country })
  })
}
