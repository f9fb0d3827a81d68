import { rolesThatMay } from '@emporium/domain'
import type { Envelope, PayloadOf, TermsAnnounced } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { TeamMember } from '../teams/team-member.entity.ts'
import { notifyAccounts } from './notify.ts'

/** A moment as mails say it: the day, and the hour when a day does not begin then (UTC). */
const sayMoment = (instant: string) =>
  new Date(instant).toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '')

/** ON-5: new vendor terms are announced; whoever accepts for a vendor is told once, of however many vendors. */
export async function tellTerms(
  ctx: Ctx,
  { version, title, translations = [], inForceFrom }: PayloadOf<typeof TermsAnnounced>,
  { actor }: Envelope,
): Promise<void> {
  const role = In([...rolesThatMay('bindLegally')])
  const signers = await ctx.db.find(TeamMember, { where: { role }, select: { accountId: true } })
  const inWords = Object.fromEntries(translations.map((one) => [one.language, one.title]))
  const titles = JSON.stringify({ en: title, ...inWords })
  const parameters = { version, titles, from: sayMoment(inForceFrom) }
  const readers = new Set(signers.map(({ accountId }) => accountId))
  if (actor.id) readers.delete(actor.id)
  await notifyAccounts(ctx, [...readers], { kind: 'terms_announced', parameters })
}
