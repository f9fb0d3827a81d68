import { belongsTo, isStaff, mayFor, type Actor, type Policy } from '@emporium/service-kit'
import type { IsvConfirmation } from './isv-confirmation.entity.ts'

type Subject = Pick<IsvConfirmation, 'vendorId'>

/** Nobody confirms their own company (ON-7). */
const mayDecide = (actor: Actor, { vendorId }: Subject) =>
  isStaff(actor, 'onboarding_officer') && !belongsTo(actor, vendorId)

/** Who may do what to which ISV confirmation (ON-8). */
export const isvConfirmationPolicy: Policy<Subject, 'confirm' | 'return' | 'resubmit'> = {
  see: (actor, { vendorId }) =>
    mayFor(actor, vendorId, 'look') || isStaff(actor, 'onboarding_officer', 'reviewer'),
  confirm: mayDecide,
  return: mayDecide,
  resubmit: (actor, { vendorId }) => actor.kind === 'account' && mayFor(actor, vendorId, 'publish'),
}
