import { belongsTo, isStaff, type Policy } from '@emporium/service-kit'
import type { ChangeRequest } from './change-request.entity.ts'

/** The vendor's members and staff see a request; admins decide. */
export const changeRequestPolicy: Policy<Pick<ChangeRequest, 'vendorId'>, 'approve' | 'decline'> = {
  see: (actor, { vendorId }) => belongsTo(actor, vendorId) || isStaff(actor, 'reviewer'),
  approve: (actor) => isStaff(actor),
  decline: (actor) => isStaff(actor),
}
