import { publishingRoles } from '@emporium/domain'
import { belongsTo, isStaff, type Policy } from '@emporium/service-kit'
import type { Vendor } from './vendor.entity.ts'

/** Who may do what to which vendor (SP-4). */
export const vendorPolicy: Policy<
  Pick<Vendor, 'id'>,
  'acceptTerms' | 'changeContact' | 'sendIsvSheet' | 'suspend' | 'reinstate'
> = {
  see: (actor, { id }) => belongsTo(actor, id) || isStaff(actor, 'onboarding_officer', 'reviewer'),
  acceptTerms: (actor, { id }) => actor.kind === 'account' && belongsTo(actor, id, ['owner']),
  changeContact: (actor, { id }) =>
    actor.kind === 'account' && belongsTo(actor, id, publishingRoles),
  sendIsvSheet: (actor, { id }) =>
    actor.kind === 'account' && belongsTo(actor, id, publishingRoles),
  suspend: (actor) => isStaff(actor, 'admin'),
  reinstate: (actor) => isStaff(actor, 'admin'),
}
