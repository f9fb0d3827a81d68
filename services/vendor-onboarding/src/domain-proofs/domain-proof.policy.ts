import { publishingRoles } from '@emporium/domain'
import { belongsTo, isStaff, type Actor, type Policy } from '@emporium/service-kit'
import type { DomainProof } from './domain-proof.entity.ts'

type Subject = Pick<DomainProof, 'vendorId'>

const mayProve = (actor: Actor, { vendorId }: Subject) =>
  actor.kind === 'account' && belongsTo(actor, vendorId, publishingRoles)
/** Nobody decides about their own company. */
const mayDecide = (actor: Actor, { vendorId }: Subject) =>
  isStaff(actor, 'onboarding_officer') && !belongsTo(actor, vendorId)

/** Who may do what to which proof of a domain (ON-10). */
export const domainProofPolicy: Policy<
  Subject,
  'name' | 'check' | 'mail' | 'withdraw' | 'renew' | 'revoke' | 'reinstate'
> = {
  see: (actor, { vendorId }) => belongsTo(actor, vendorId) || isStaff(actor, 'onboarding_officer'),
  name: mayProve,
  check: mayProve,
  mail: mayProve,
  withdraw: mayProve,
  renew: mayProve,
  revoke: mayDecide,
  reinstate: mayDecide,
}
