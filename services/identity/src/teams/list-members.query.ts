import type { VendorRole } from '@emporium/domain'
import { notFound, type Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { TeamMember } from './team-member.entity.ts'

type Member = { accountId: string; name: string; email: string; role: VendorRole; joinedAt: string }

/** The people of a vendor's team, the longest there first; 404 when there is no such team. */
export async function listMembers(ctx: Ctx, vendorId: string): Promise<Member[]> {
  const rows = await ctx.db
    .createQueryBuilder(TeamMember, 'member')
    .innerJoin(Account, 'account', 'account.id = member.accountId')
    .select('account.id', 'accountId')
    .addSelect('account.name', 'name')
    .addSelect('account.email', 'email')
    .addSelect('member.role', 'role')
    .addSelect('member.joinedAt', 'joinedAt')
    .where('member.vendorId = :vendorId', { vendorId })
    .orderBy('member.joinedAt')
    .addOrderBy('account.id')
    .getRawMany<Omit<Member, 'joinedAt'> & { joinedAt: Date }>()
  if (rows.length === 0) throw notFound()
  return rows.map((row) => ({ ...row, joinedAt: row.joinedAt.toISOString() }))
}
