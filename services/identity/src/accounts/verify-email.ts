import { AccountVerified } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { linkNotValid, lookAtLink, openLink } from '../links/open-link.ts'
import { tellStaff } from '../staff/tell-staff.ts'
import { Account } from './account.entity.ts'
import { proveRegistration, type RegistrationProof } from './prove-registration.ts'
import { Registration } from './registration.entity.ts'

/**
 * ON-1: who opens the link proves the address; the browser or the password says which registration is theirs, and only
 * that one counts. Throws link-not-valid, and password-needed and registration-unproved, which leave the link good.
 */
export async function verifyEmail(
  ctx: Ctx,
  token: string,
  proof: RegistrationProof = {},
): Promise<void> {
  const presented = await lookAtLink(ctx, token, 'verify_email')
  const proved = await proveRegistration(ctx, presented, proof)
  if (!proved) throw linkNotValid()
  await ctx.transaction(async (tx) => {
    const link = await openLink(tx, token, 'verify_email', ctx.now())
    const account = await tx.lock(Account, link.accountId)
    const registration = await tx.lockIfThere(Registration, { id: proved.id })
    if (!account.isUnverified || !registration) throw linkNotValid()
    const step = account.verify(registration)
    await tx.save(account)
    await tx.record(step)
    await tellStaff(tx, account.id)
    await tx.manager.delete(Registration, { accountId: account.id })
    const { id: accountId, name, country } = account
    await tx.publish(AccountVerified, { accountId, name, country })
  })
}
