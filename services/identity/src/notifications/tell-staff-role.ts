import type { StaffRole } from '@emporium/domain'
import type { Ctx } from '@emporium/service-kit'
import { ArrayContains } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { notifyAccounts, type News } from './notify.ts'

/** Everybody with a staff role hears it. */
async function tellRole(ctx: Ctx, role: StaffRole, news: News, besides?: string): Promise<void> {
  const people = await ctx.db.findBy(Account, { staffRoles: ArrayContains([role]) })
  await notifyAccounts(
    ctx,
    people.map(({ id }) => id).filter((id) => id !== besides),
    news,
  )
}

/** The officers, who look after what nobody has taken over. */
export const tellOfficers = (ctx: Ctx, news: News): Promise<void> =>
  tellRole(ctx, 'onboarding_officer', news)

/** The admins, who decide what sellers ask to have changed on the shelf (IM-11). */
export const tellAdmins = (ctx: Ctx, news: News): Promise<void> => tellRole(ctx, 'admin', news)

/** The reviewers, besides the one whom it is about. */
export const tellReviewers = (ctx: Ctx, news: News, besides: string): Promise<void> =>
  tellRole(ctx, 'reviewer', news, besides)
