import type { VendorRole } from '@emporium/domain'
import { idOf, notFound, type Actor, type Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { isLastOwner } from './lock-team.ts'
import { TeamMember } from './team-member.entity.ts'
import { teamPolicy } from './team.policy.ts'
import type { MemberView } from './team.schemas.ts'

type Row = { accountId: string; name: string; email: string; role: VendorRole; joinedAt: Date }

/** What the actor may do about a member; the last owner stays what they are. */
function actionsOn(actor: Actor, vendorId: string, row: Row, all: readonly Row[]) {
  const { accountId, role } = row
  const isSelf = idOf(actor) === accountId
  const stays = isLastOwner(all, accountId)
  const possible = {
    changeRole: !stays,
    remove: !stays && !isSelf,
    leave: !stays && isSelf,
    offerOwnership: role !== 'owner' && !isSelf,
  }
  const verbs = Object.keys(possible) as (keyof typeof possible)[]
  return verbs.filter((verb) => possible[verb] && teamPolicy[verb](actor, { vendorId, accountId }))
}

/** The people of a vendor's team, the longest there first; 404 when there is no such team. */
export async function listMembers(ctx: Ctx, actor: Actor, vendorId: string): Promise<MemberView[]> {
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
    .getRawMany<Row>()
  if (rows.length === 0) throw notFound()
  return rows.map((row) => ({
    ...row,
    joinedAt: row.joinedAt.toISOString(),
    isSelf: row.accountId === idOf(actor),
    actions: actionsOn(actor, vendorId, row, rows),
  }))
}
