import type { Ctx } from '@emporium/service-kit'
import { ArrayContains } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { notifyAccounts, type News } from './notify.ts'

/** The officers, who look after what nobody has taken over. */
export async function tellOfficers(ctx: Ctx, news: News): Promise<void> {
  const staffRoles = ArrayContains(['onboarding_officer'])
  const officers = await ctx.db.findBy(Account, { staffRoles })
  await notifyAccounts(
    ctx,
    officers.map(({ id }) => id),
    news,
  )
}
