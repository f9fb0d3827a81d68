import type { Ctx } from '@emporium/service-kit'
import { IsNull, Not } from 'typeorm'
import { hashPassword } from '../passwords/password-hash.ts'
import { EmailChange } from '../email-changes/email-change.entity.ts'
import { Account } from './account.entity.ts'
import { normaliseEmail } from './email.ts'

/** Who shall be the first admin. */
export type FirstAdmin = { email: string; password: string }

/** Makes the first admin when there is none of that address; an account that is there is left as it is. */
export async function ensureAdmin(ctx: Ctx, first: FirstAdmin): Promise<void> {
  const email = normaliseEmail(first.email)
  if (await ctx.db.existsBy(Account, { email })) return
  // The first admin may have another address since.
  if (await ctx.db.existsBy(EmailChange, { oldEmail: email, confirmedAt: Not(IsNull()) })) return
  const passwordHash = await hashPassword(first.password)
  await ctx.transaction(async (tx) => {
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('first admin', 0))`)
    if (await tx.find(Account, { email })) return
    const registrant = {
      name: 'Administrator',
      country: 'US',
      language: 'en',
      passwordHash,
    } as const
    const account = Account.register(email, registrant, ctx.now())
    const step = account.verify(registrant)
    account.staffRoles = ['admin']
    await tx.save(account)
    await tx.record(step)
  })
}
