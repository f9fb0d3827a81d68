import {
  authorize,
  forbidden,
  joinCtx,
  notFound,
  type AccountActor,
  type Ctx,
  type Tx,
} from '@emporium/service-kit'
import { announce } from '../live/announce.ts'
import { notifyAccounts } from '../notifications/notify.ts'
import { recordDeed } from '../team-history/record-deed.ts'
import { lockTeam, memberOf, type LockedTeam } from '../teams/lock-team.ts'
import { teamPolicy } from '../teams/team.policy.ts'
import { tellLoss } from '../teams/tell-access.ts'
import { OwnershipOffer } from './ownership-offer.entity.ts'

/** What can be said to an open offer. */
export type OfferVerb = 'accept' | 'decline' | 'withdraw'

const deeds = {
  accept: 'ownership_taken',
  decline: 'ownership_declined',
  withdraw: 'ownership_withdrawn',
} as const

async function handOver(tx: Tx, ctx: Ctx, team: LockedTeam, offer: OwnershipOffer): Promise<void> {
  const { vendorId } = offer
  const to = memberOf(team, offer.toId)
  const from = memberOf(team, offer.fromId)
  to.role = 'owner'
  from.role = offer.roleAfterwards
  await tx.save(to)
  await tx.save(from)
  // Accounts are locked in one order, whoever hands over to whom.
  const both = [to.accountId, from.accountId].toSorted()
  for (const accountId of both) await tellLoss(tx, ctx, { vendorId, accountId })
}

/** Who may say what: the offered accepts or declines, an owner withdraws. */
function requireRight(
  actor: AccountActor,
  team: LockedTeam,
  offer: OwnershipOffer,
  verb: OfferVerb,
) {
  const { vendorId, toId } = offer
  authorize(teamPolicy, team.actor, 'see', { vendorId })
  const may =
    verb === 'withdraw'
      ? teamPolicy.offerOwnership(team.actor, { vendorId })
      : actor.id === toId && teamPolicy.answerOffer(team.actor, { vendorId, accountId: toId })
  if (!may) throw forbidden()
}

/** ON-10: with the other's yes the ownership passes, at once and in one transaction; with a no nothing changes. */
export async function answerOffer(
  ctx: Ctx,
  actor: AccountActor,
  { vendorId, id }: { vendorId: string; id: string },
  verb: OfferVerb,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const team = await lockTeam(tx, ctx, vendorId)
    authorize(teamPolicy, team.actor, 'see', { vendorId })
    const offer = await tx.lockIfThere(OwnershipOffer, { id, vendorId })
    if (!offer) throw notFound()
    requireRight(actor, team, offer, verb)
    const step = offer.decide(verb, ctx.now())
    if (verb === 'accept') await handOver(tx, ctx, team, offer)
    await tx.save(offer)
    await tx.record(step)
    await recordDeed(tx, ctx, { vendorId, deed: deeds[verb], subject: actor.name })
    const hint = { type: 'changed', subject: 'team', id: vendorId } as const
    await announce(tx, ctx, [`vendor:${vendorId}`], hint)
    const reader = verb === 'withdraw' ? offer.toId : offer.fromId
    await notifyAccounts(joinCtx(ctx, tx), [reader], {
      kind: deeds[verb],
      parameters: { vendorName: team.vendor.name, personName: actor.name },
    })
  })
}
