import { mayFor, type Actor, type Policy } from '@emporium/service-kit'

/** Owners alone make and revoke programs, since a program can do what its vendor can; the team knows of them. */
export const apiClientPolicy: Policy<{ vendorId: string }, 'create' | 'list' | 'revoke'> = {
  see: (actor, { vendorId }) => actor.kind === 'account' && mayFor(actor, vendorId, 'look'),
  create: (actor, { vendorId }) => owns(actor, vendorId),
  list: (actor, { vendorId }) => owns(actor, vendorId),
  revoke: (actor, { vendorId }) => owns(actor, vendorId),
}

const owns = (actor: Actor, vendorId: string) => mayFor(actor, vendorId, 'managePrograms')
