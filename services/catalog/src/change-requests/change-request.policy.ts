import { isStaff, type Policy } from '@emporium/service-kit'
import { mayPublish, mayRead } from '../products/publishers.ts'
import type { ChangeRequest } from './change-request.entity.ts'

type Verb = 'ask' | 'reply' | 'approve' | 'decline' | 'withdraw' | 'write'

/** The vendor's members and staff see a request; publishers write and withdraw, staff writes, admins decide. */
export const changeRequestPolicy: Policy<Pick<ChangeRequest, 'vendorId'>, Verb> = {
  see: (actor, request) => mayRead(actor, request) || isStaff(actor, 'reviewer'),
  write: (actor, request) => mayPublish(actor, request) || isStaff(actor, 'reviewer'),
  ask: (actor) => isStaff(actor, 'reviewer'),
  reply: mayPublish,
  withdraw: mayPublish,
  approve: (actor) => isStaff(actor),
  decline: (actor) => isStaff(actor),
}
