import { belongsTo, isStaff, mayFor, type Actor, type Policy } from '@emporium/service-kit'
import type { CompanyChange } from './company-change.entity.ts'

type Subject = Pick<CompanyChange, 'vendorId'>

/** Who may bind the company legally speaks for it here. */
const mayAsk = (actor: Actor, { vendorId }: Subject) =>
  actor.kind === 'account' && mayFor(actor, vendorId, 'bindLegally')

/** Nobody decides on their own company. */
const mayDecide = (actor: Actor, { vendorId }: Subject) =>
  isStaff(actor, 'onboarding_officer') && !belongsTo(actor, vendorId)

/** Who may do what to which request to change legal data (SP-4). */
export const companyChangePolicy: Policy<Subject, 'request' | 'grant' | 'decline' | 'withdraw'> = {
  see: (actor, { vendorId }) =>
    mayFor(actor, vendorId, 'look') || isStaff(actor, 'onboarding_officer'),
  request: mayAsk,
  withdraw: mayAsk,
  grant: mayDecide,
  decline: mayDecide,
}
