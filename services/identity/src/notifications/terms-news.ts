import { rolesThatMay } from '@emporium/domain'
import type { Envelope, PayloadOf, TermsAnnounced } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { TeamMember } from '../teams/team-member.entity.ts'
import { notifyAccounts } from './notify.ts'

/** ON-5: new vendor terms are announced; whoever accepts for a vendor is told once, of however many vendors. */
export async function tellTerms(
  ctx: Ctx,
  { version, title, inForceFrom }: PayloadOf<typeof TermsAnnounced>,
  { actor }: Envelope,
): Promise<void> {
  const role = In([...rolesThatMay('bindLegally')])
  const signers = await ctx.db.find(TeamMember, { where: { role }, select: { accountId: true } })
  const parameters = { version, title, from: inForceFrom.slice(0, 10) }
  const readers = new Set(signers.map(({ accountId }) => accountId))
  if (actor.id) readers.delete(actor.id)
  await notifyAccounts(ctx, [...readers], { kind: 'terms_announced', parameters })
}
