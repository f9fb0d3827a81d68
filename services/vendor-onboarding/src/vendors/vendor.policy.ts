import { isStaff, mayFor, type Policy } from '@emporium/service-kit'
import type { Vendor } from './vendor.entity.ts'

/** Who may do what to which vendor (SP-4). */
export const vendorPolicy: Policy<
  Pick<Vendor, 'id'>,
  | 'acceptTerms'
  | 'changeContact'
  | 'requestCompanyChange'
  | 'sendIsvSheet'
  | 'suspend'
  | 'stopSales'
  | 'reinstate'
> = {
  see: (actor, { id }) =>
    mayFor(actor, id, 'look') || isStaff(actor, 'onboarding_officer', 'reviewer'),
  acceptTerms: (actor, { id }) => actor.kind === 'account' && mayFor(actor, id, 'bindLegally'),
  changeContact: (actor, { id }) => actor.kind === 'account' && mayFor(actor, id, 'publish'),
  requestCompanyChange: (actor, { id }) =>
    actor.kind === 'account' && mayFor(actor, id, 'bindLegally'),
  sendIsvSheet: (actor, { id }) => actor.kind === 'account' && mayFor(actor, id, 'publish'),
  suspend: (actor) => isStaff(actor, 'admin'),
  stopSales: (actor) => isStaff(actor, 'admin'),
  reinstate: (actor) => isStaff(actor, 'admin'),
}
