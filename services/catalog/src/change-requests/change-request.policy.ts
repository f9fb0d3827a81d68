import { isStaff, type Policy } from '@emporium/service-kit'
import { mayRead } from '../products/publishers.ts'
import type { ChangeRequest } from './change-request.entity.ts'

/** The vendor's members and staff see a request; admins decide. */
export const changeRequestPolicy: Policy<Pick<ChangeRequest, 'vendorId'>, 'approve' | 'decline'> = {
  see: (actor, request) => mayRead(actor, request) || isStaff(actor, 'reviewer'),
  approve: (actor) => isStaff(actor),
  decline: (actor) => isStaff(actor),
}
