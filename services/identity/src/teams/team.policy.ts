import { idOf, isStaff, mayFor, type Actor, type Policy } from '@emporium/service-kit'

type Subject = { vendorId: string; accountId?: string }

const isPerson = (actor: Actor) => actor.kind === 'account'
const managesTeam = (actor: Actor, { vendorId }: Subject) =>
  isPerson(actor) && mayFor(actor, vendorId, 'manageTeam')
const isSelf = (actor: Actor, { vendorId, accountId }: Subject) =>
  isPerson(actor) && idOf(actor) === accountId && mayFor(actor, vendorId, 'look')

/** Who may do what in a vendor's team: owners lead it, everybody in it may leave, staff look on (ON-10). */
export const teamPolicy: Policy<
  Subject,
  'invite' | 'seeInvitations' | 'changeRole' | 'remove' | 'leave' | 'offerOwnership' | 'answerOffer'
> = {
  see: (actor, { vendorId }) =>
    (isPerson(actor) && mayFor(actor, vendorId, 'look')) ||
    isStaff(actor, 'reviewer', 'onboarding_officer'),
  invite: managesTeam,
  seeInvitations: (actor, subject) =>
    managesTeam(actor, subject) || isStaff(actor, 'onboarding_officer'),
  changeRole: managesTeam,
  remove: managesTeam,
  leave: isSelf,
  offerOwnership: managesTeam,
  answerOffer: isSelf,
}
