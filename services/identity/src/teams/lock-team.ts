import type { VendorRole } from '@emporium/domain'
import { idOf, notFound, type Actor, type Ctx, type Tx } from '@emporium/service-kit'
import { TeamMember } from './team-member.entity.ts'
import { lastOwner } from './team.problems.ts'
import { VendorRef } from './vendor-ref.entity.ts'

/** A team whose changes wait for each other, and the actor as a member of this moment. */
export type LockedTeam = { vendor: VendorRef; members: TeamMember[]; actor: Actor }

/** The actor with the places in this team that the database knows, whatever the token says. */
export function asMember(actor: Actor, vendorId: string, members: readonly TeamMember[]): Actor {
  if (actor.kind !== 'account') return actor
  const role = members.find(({ accountId }) => accountId === actor.id)?.role
  const elsewhere = actor.memberships.filter((membership) => membership.vendorId !== vendorId)
  return { ...actor, memberships: role ? [...elsewhere, { vendorId, role }] : elsewhere }
}

/**
 * Locks a team: its changes happen one after the other, so two owners cannot demote each other at once (ON-10).
 * 404 when there is no such vendor.
 */
export async function lockTeam(tx: Tx, ctx: Ctx, vendorId: string): Promise<LockedTeam> {
  const vendor = await tx.lock(VendorRef, { vendorId })
  const members = await tx.manager.findBy(TeamMember, { vendorId })
  return { vendor, members, actor: asMember(ctx.actor, vendorId, members) }
}

/** The actor as the team of this moment knows them, for reading. */
export async function currentActor(ctx: Ctx, vendorId: string): Promise<Actor> {
  const accountId = idOf(ctx.actor)
  const own = accountId ? await ctx.db.findBy(TeamMember, { vendorId, accountId }) : []
  return asMember(ctx.actor, vendorId, own)
}

/** A member of a locked team; 404 for anybody else. */
export function memberOf({ members }: LockedTeam, accountId: string): TeamMember {
  const member = members.find((candidate) => candidate.accountId === accountId)
  if (!member) throw notFound()
  return member
}

/** Whether the member is the only owner that the team has. */
export function isLastOwner(
  members: readonly { accountId: string; role: VendorRole }[],
  accountId: string,
): boolean {
  const owners = members.filter(({ role }) => role === 'owner')
  return owners.length === 1 && owners[0]?.accountId === accountId
}

/** Throws last-owner when the team would be left without one. */
export function requireAnotherOwner({ members }: LockedTeam, accountId: string): void {
  if (isLastOwner(members, accountId)) throw lastOwner()
}

/** The accounts that own the team, but not this one. */
export const ownersOf = (members: readonly TeamMember[], except: string | null): string[] =>
  members
    .filter(({ role, accountId }) => role === 'owner' && accountId !== except)
    .map(({ accountId }) => accountId)
